package dev.muster.console.action;

import dev.muster.console.directory.Directory;
import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Typed;
import dev.muster.console.problem.Known;
import dev.muster.console.session.Destination;
import dev.muster.console.session.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What was promised after incidents: the list, new promises, and showing that one is kept. */
@Path("/actions")
class ActionResource {
    private static final int LIMIT = 200;

    @CheckedTemplate(basePath = "action")
    static class Templates {
        static native TemplateInstance list(ActionListPage page);
    }

    private final ActionApi actions;
    private final Directory directory;
    private final Visitor visitor;

    ActionResource(@RestClient ActionApi actions, Directory directory, Visitor visitor) {
        this.actions = actions;
        this.directory = directory;
        this.visitor = visitor;
    }

    /** @param owner "me", or everyone's when left out */
    @GET
    public Uni<TemplateInstance> list(@RestQuery String owner) {
        var person = "me".equals(owner) ? visitor.getId() : null;
        return Uni.combine()
                .all()
                .unis(Known.orUnknown(actions.list(null, person, null, null, null, LIMIT)), directory.names())
                .with((items, names) -> new ActionListPage(items, owner, names))
                .map(Templates::list);
    }

    @POST
    public Uni<Response> add(
            @RestForm String postmortemId,
            @RestForm String title,
            @RestForm String kind,
            @RestForm String ownerId,
            @RestForm String dueOn,
            @RestForm String priority,
            @RestForm String back,
            @RestForm String once) {
        var item = new ActionApi.NewItem(
                Typed.id(postmortemId), Typed.text(title), kind, Typed.id(ownerId), Typed.date(dueOn), priority);
        return actions.add(once, item).map(added -> Forms.done(back == null ? "/actions" : Destination.local(back)));
    }

    @POST
    @Path("{id}/completion")
    public Uni<Response> complete(@RestPath UUID id, @RestForm String evidence) {
        return actions.complete(id, new ActionApi.Evidence(Typed.text(evidence)))
                .map(done -> Forms.done("/actions"));
    }
}
