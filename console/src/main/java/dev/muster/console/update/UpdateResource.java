package dev.muster.console.update;

import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Look;
import dev.muster.console.incident.IncidentReading;
import dev.muster.console.problem.FormFaults;
import dev.muster.console.problem.Known;
import dev.muster.console.problem.Refusal;
import dev.muster.console.session.Destination;
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

/** Writing an update, and saying whether one was clear. */
@Path("/incidents")
class UpdateResource {

    @CheckedTemplate(basePath = "update")
    static class Templates {
        static native TemplateInstance compose(Composer composer);
    }

    private final IncidentReading incidents;
    private final UpdateApi updates;
    private final Updates sent;
    private final Look look;

    UpdateResource(@RestClient IncidentReading incidents, @RestClient UpdateApi updates, Updates sent, Look look) {
        this.incidents = incidents;
        this.updates = updates;
        this.sent = sent;
        this.look = look;
    }

    @GET
    @Path("{id}/updates/new")
    public Uni<TemplateInstance> compose(@RestPath UUID id) {
        return updates.draft(id)
                .chain(draft -> composer(id, UpdateForm.of(draft, look.getZone()), FormFaults.NONE))
                .map(Templates::compose);
    }

    @POST
    @Path("{id}/updates")
    public Uni<Response> send(@RestPath UUID id, @BeanParam UpdateForm form) {
        return updates.send(form.once, id, form.read(look.getZone()))
                .map(done -> Forms.done("/incidents/" + id))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> composer(id, form, FormFaults.of(refusal))
                        .chain(composer -> Forms.again(Templates.compose(composer))));
    }

    /** @param back the beacon or the workspace */
    @POST
    @Path("{id}/updates/{update}/clarity")
    public Uni<Response> judge(
            @RestPath UUID id, @RestPath UUID update, @RestForm boolean clear, @RestForm String back) {
        return updates.judge(id, update, new UpdateApi.Read(clear)).map(done -> Forms.done(Destination.local(back)));
    }

    private Uni<Composer> composer(UUID id, UpdateForm form, FormFaults faults) {
        return Uni.combine()
                .all()
                .unis(incidents.incident(id.toString()), Known.orUnknown(sent.of(id, 1)))
                .with((incident, before) -> new Composer(
                        incident,
                        form,
                        faults,
                        before.known() && !before.value().isEmpty()
                                ? before.value().get(0)
                                : null,
                        look.getZone()));
    }
}
