package dev.muster.console.alert;

import dev.muster.console.directory.Directory;
import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Typed;
import dev.muster.console.problem.Known;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The alert list and the page of one alert. */
@Path("/alerts")
class AlertResource {
    private static final int LIMIT = 50;
    private static final int EVENTS = 50;
    private static final int SELECTABLE = 100;

    @CheckedTemplate(basePath = "alert")
    static class Templates {
        static native TemplateInstance list(AlertListPage page);

        static native TemplateInstance detail(AlertDetail page);
    }

    private final AlertReading alerts;
    private final AlertActing acting;
    private final Directory directory;

    AlertResource(@RestClient AlertReading alerts, @RestClient AlertActing acting, Directory directory) {
        this.alerts = alerts;
        this.acting = acting;
        this.directory = directory;
    }

    @GET
    public Uni<TemplateInstance> list(@BeanParam AlertFilter filter) {
        return page(filter).map(Templates::list);
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> detail(@RestPath String id) {
        return alert(id).map(Templates::detail);
    }

    @POST
    @Path("{id}/acknowledgement")
    public Uni<Response> acknowledge(@RestPath UUID id) {
        return acting.acknowledge(id.toString()).map(done -> backTo(id));
    }

    @POST
    @Path("{id}/resolution")
    public Uni<Response> resolve(@RestPath UUID id) {
        return acting.resolve(id.toString()).map(done -> backTo(id));
    }

    @POST
    @Path("{id}/promotion")
    public Uni<Response> promote(
            @RestPath UUID id, @RestForm String title, @RestForm String severity, @RestForm String once) {
        return acting.promote(once, id.toString(), new AlertActing.Promotion(Typed.text(title), Typed.text(severity)))
                .map(made -> Forms.done("/incidents/" + made.incidentId() + "?arriving=true"));
    }

    /** All that were selected, one after the other; the first refusal stops and is shown. */
    @POST
    @Path("acknowledgements")
    public Uni<Response> acknowledgeSelected(@RestForm List<UUID> ids, @BeanParam AlertFilter filter) {
        return Multi.createFrom()
                .iterable(ids.stream().distinct().limit(SELECTABLE).toList())
                .onItem()
                .transformToUniAndConcatenate(id -> acting.acknowledge(id.toString()))
                .collect()
                .last()
                .map(done -> Forms.done(filter.here()));
    }

    private static Response backTo(UUID id) {
        return Forms.done("/alerts/" + id);
    }

    private Uni<AlertListPage> page(AlertFilter filter) {
        var list = alerts.list(
                filter.statuses(),
                filter.severities(),
                filter.serviceId,
                filter.label,
                filter.q,
                null,
                filter.cursor,
                LIMIT);
        return Uni.combine()
                .all()
                .unis(Known.orUnknown(list), Known.orUnknown(alerts.counts()), directory.names())
                .with((found, counts, names) -> new AlertListPage(filter, found, counts, names));
    }

    private Uni<AlertDetail> alert(String id) {
        return Uni.combine()
                .all()
                .unis(
                        alerts.alert(id),
                        Known.orUnknown(alerts.fate(id)),
                        Known.orUnknown(alerts.events(id, EVENTS)),
                        directory.names())
                .with(AlertDetail::new);
    }
}
