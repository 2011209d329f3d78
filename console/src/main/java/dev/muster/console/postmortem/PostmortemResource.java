package dev.muster.console.postmortem;

import dev.muster.console.directory.Directory;
import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Typed;
import dev.muster.console.problem.Known;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Postmortems: the list, and one of them, read and written. */
@Path("/postmortems")
class PostmortemResource {
    private static final int LIMIT = 50;

    @CheckedTemplate(basePath = "postmortem")
    static class Templates {
        static native TemplateInstance list(PostmortemListPage page);

        static native TemplateInstance document(PostmortemPage page);
    }

    private final PostmortemApi postmortems;
    private final Folder folder;
    private final Directory directory;

    PostmortemResource(@RestClient PostmortemApi postmortems, Folder folder, Directory directory) {
        this.postmortems = postmortems;
        this.folder = folder;
        this.directory = directory;
    }

    @GET
    public Uni<TemplateInstance> list(@BeanParam PostmortemFilter filter) {
        var list = postmortems.list(null, filter.statuses(), filter.q, filter.cursor, LIMIT);
        return Uni.combine()
                .all()
                .unis(Known.orUnknown(list), directory.names())
                .with((found, names) -> new PostmortemListPage(filter, found, names, folder.today()))
                .map(Templates::list);
    }

    /** Where the incident's level asks for none by itself. */
    @POST
    public Uni<Response> begin(@RestForm UUID incidentId, @RestForm String once) {
        return postmortems
                .begin(once, new PostmortemApi.Wanted(incidentId))
                .map(begun -> Forms.done("/postmortems/" + begun.number()));
    }

    /** @param edit the section to write */
    @GET
    @Path("{id}")
    public Uni<TemplateInstance> document(@RestPath String id, @RestQuery String edit) {
        return postmortems
                .postmortem(id)
                .chain(postmortem -> folder.of(postmortem, Editing.of(postmortem, edit)))
                .map(Templates::document);
    }

    /** @param version of the text that was changed */
    @POST
    @Path("{id}/sections/{name}")
    public Uni<Response> write(
            @RestPath UUID id, @RestPath String name, @RestForm String text, @RestForm String version) {
        var written = new PostmortemApi.Text(text == null ? "" : text);
        return folder.saving(
                id,
                name,
                postmortems.write(id, name, Typed.tag(version), written),
                refusal -> Editing.again(name, refusal, "text", text));
    }

    /** @param version of the postmortem whose owner was looked at */
    @POST
    @Path("{id}/owner")
    public Uni<Response> give(@RestPath UUID id, @RestForm String ownerId, @RestForm String version) {
        return folder.saving(
                id,
                "owner",
                postmortems.give(id, Typed.tag(version), new PostmortemApi.NewOwner(Typed.id(ownerId))),
                refusal -> Editing.again("owner", refusal, "ownerId", ownerId));
    }

    @POST
    @Path("{id}/status")
    public Uni<Response> move(@RestPath UUID id, @RestForm String status) {
        return postmortems.move(id, new PostmortemApi.NewStatus(status)).map(done -> Forms.done("/postmortems/" + id));
    }
}
