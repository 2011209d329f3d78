package dev.muster.console.incident;

import dev.muster.console.directory.Directory;
import dev.muster.console.directory.Names;
import dev.muster.console.frame.Forms;
import dev.muster.console.problem.FormFaults;
import dev.muster.console.problem.Known;
import dev.muster.console.session.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The incident list, and declaring a new one. */
@Path("/incidents")
class IncidentResource {
    private static final int LIMIT = 50;

    @CheckedTemplate(basePath = "incident")
    static class Templates {
        static native TemplateInstance list(IncidentListPage page);

        static native TemplateInstance declare(DeclareForm form, FormFaults faults, Names names);
    }

    private final IncidentReading incidents;
    private final IncidentDeclaring declaring;
    private final Directory directory;
    private final Visitor visitor;
    private final Clock clock;

    IncidentResource(
            @RestClient IncidentReading incidents,
            @RestClient IncidentDeclaring declaring,
            Directory directory,
            Visitor visitor,
            Clock clock) {
        this.incidents = incidents;
        this.declaring = declaring;
        this.directory = directory;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public Uni<TemplateInstance> list(@BeanParam IncidentFilter filter) {
        var person = filter.mine() ? visitor.getId().toString() : null;
        var list = incidents.list(
                filter.statuses(), filter.severities(), filter.serviceId, person, filter.q, filter.cursor, LIMIT);
        return Uni.combine()
                .all()
                .unis(Known.orUnknown(list), Known.orUnknown(incidents.counts()), directory.names())
                .with((found, counts, names) -> new IncidentListPage(filter, found, counts, names, clock.instant()))
                .map(Templates::list);
    }

    @GET
    @Path("new")
    public Uni<TemplateInstance> form() {
        return directory.names().map(names -> Templates.declare(new DeclareForm(), FormFaults.NONE, names));
    }

    @POST
    public Uni<Response> declare(@BeanParam DeclareForm form) {
        return directory.saving(
                declaring.declare(form.once, form.read()).map(made -> Forms.done("/incidents/" + made.id())),
                (faults, names) -> Templates.declare(form, faults, names));
    }
}
