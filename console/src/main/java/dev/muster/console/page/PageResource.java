package dev.muster.console.page;

import dev.muster.console.alert.Alert;
import dev.muster.console.alert.AlertReading;
import dev.muster.console.directory.Directory;
import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Typed;
import dev.muster.console.incident.Incident;
import dev.muster.console.incident.IncidentReading;
import dev.muster.console.problem.Known;
import dev.muster.console.session.Destination;
import dev.muster.console.session.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What someone woken at night opens: what is wrong, whether it is theirs, what to press. */
@Path("/pages")
class PageResource {
    private static final int ALERTS_SHOWN = 5;

    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance detail(PageDetail page);

        static native TemplateInstance strip(List<Page> waiting);
    }

    private final PageReading pages;
    private final PageActing acting;
    private final OpenPages open;
    private final AlertReading alerts;
    private final IncidentReading incidents;
    private final Directory directory;
    private final Visitor visitor;

    PageResource(
            @RestClient PageReading pages,
            @RestClient PageActing acting,
            OpenPages open,
            @RestClient AlertReading alerts,
            @RestClient IncidentReading incidents,
            Directory directory,
            Visitor visitor) {
        this.pages = pages;
        this.acting = acting;
        this.open = open;
        this.alerts = alerts;
        this.incidents = incidents;
        this.directory = directory;
        this.visitor = visitor;
    }

    /** One line on every other page while somebody is being paged; empty when there is nothing, or nothing is known. */
    @GET
    @Path("strip")
    public Uni<TemplateInstance> strip() {
        return Known.orUnknown(open.of(visitor.getId()))
                .map(known -> known.known() ? known.value().waiting() : List.<Page>of())
                .map(Templates::strip);
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> detail(@RestPath UUID id) {
        return page(id).map(Templates::detail);
    }

    /** @param back where the button was pressed; the page itself when it does not say */
    @POST
    @Path("{id}/acknowledgement")
    public Uni<Response> acknowledge(@RestPath UUID id, @RestForm String back, @RestForm String role) {
        var done =
                role == null ? acting.acknowledge(id) : acting.acknowledgeAs(id, new PageActing.Acknowledgement(role));
        return done.map(nothing -> goBack(id, back));
    }

    @POST
    @Path("{id}/reassignment")
    public Uni<Response> reassign(@RestPath UUID id, @RestForm String personId) {
        return acting.reassign(id, new PageActing.Named(Typed.id(personId))).map(done -> goBack(id, null));
    }

    @POST
    @Path("{id}/responders")
    public Uni<Response> addResponder(@RestPath UUID id, @RestForm String personId) {
        return acting.addResponder(id, new PageActing.Named(Typed.id(personId))).map(done -> goBack(id, null));
    }

    @POST
    @Path("{id}/escalation")
    public Uni<Response> escalate(@RestPath UUID id, @RestForm String back) {
        return acting.escalate(id).map(done -> goBack(id, back));
    }

    @POST
    @Path("{id}/resolution")
    public Uni<Response> resolve(@RestPath UUID id, @RestForm String back) {
        return acting.resolve(id).map(done -> goBack(id, back));
    }

    private static Response goBack(UUID id, String back) {
        var address = back == null ? "/pages/" + id : Destination.local(back);
        return Forms.done(address);
    }

    private Uni<PageDetail> page(UUID id) {
        return pages.page(id).chain(page -> Uni.combine()
                .all()
                .unis(Known.orUnknown(pages.explanation(id)), alertsOf(page), incidentOf(page), directory.names())
                .with((explanation, found, incident, names) ->
                        new PageDetail(page, explanation, found, incident, names, visitor.getId())));
    }

    /** Unknown, too, where there is none. */
    private Uni<Known<Incident>> incidentOf(Page page) {
        var incident = PageDetail.incidentOf(page);
        return incident == null ? Uni.createFrom().item(Known.unknown()) : Known.ofPart(incidents.incident(incident));
    }

    /** Those that can be had; the page matters more than the alerts behind it. */
    private Uni<List<Alert>> alertsOf(Page page) {
        return Multi.createFrom()
                .iterable(page.alertIds())
                .select()
                .first(ALERTS_SHOWN)
                .onItem()
                .transformToUniAndMerge(
                        alert -> alerts.alert(alert.toString()).onFailure().recoverWithNull())
                .collect()
                .asList();
    }
}
