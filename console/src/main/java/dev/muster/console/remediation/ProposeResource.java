package dev.muster.console.remediation;

import dev.muster.console.directory.Directory;
import dev.muster.console.frame.Forms;
import dev.muster.console.incident.IncidentReading;
import dev.muster.console.incident.Standing;
import dev.muster.console.problem.FormFaults;
import dev.muster.console.problem.Refusal;
import dev.muster.console.session.Visitor;
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
import org.jboss.resteasy.reactive.RestPath;

/** Proposing what to do: by an expert for the commander to decide, or by a lone commander, decided and begun at once. */
@Path("/incidents")
class ProposeResource {

    @CheckedTemplate(basePath = "remediation")
    static class Templates {
        static native TemplateInstance propose(ProposePage page);
    }

    private final IncidentReading incidents;
    private final RemediationApi remediation;
    private final Directory directory;
    private final Visitor visitor;

    ProposeResource(
            @RestClient IncidentReading incidents,
            @RestClient RemediationApi remediation,
            Directory directory,
            Visitor visitor) {
        this.incidents = incidents;
        this.remediation = remediation;
        this.directory = directory;
        this.visitor = visitor;
    }

    @GET
    @Path("{id}/proposals/new")
    public Uni<TemplateInstance> form(@RestPath String id) {
        return page(id, ProposeForm.fresh(), FormFaults.NONE).map(Templates::propose);
    }

    @POST
    @Path("{id}/proposals")
    public Uni<Response> propose(@RestPath UUID id, @BeanParam ProposeForm form) {
        return remediation
                .propose(form.once, id, form.read())
                .map(done -> Forms.done("/incidents/" + id))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> page(id.toString(), form, FormFaults.of(refusal))
                        .chain(page -> Forms.again(Templates.propose(page))));
    }

    private Uni<ProposePage> page(String id, ProposeForm form, FormFaults faults) {
        return Uni.combine()
                .all()
                .unis(incidents.incident(id), directory.names())
                .with((incident, names) ->
                        new ProposePage(incident, Standing.of(visitor, incident), form, faults, names));
    }
}
