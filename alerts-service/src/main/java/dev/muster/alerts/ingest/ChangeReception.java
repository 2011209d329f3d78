package dev.muster.alerts.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.alerts.catalog.Catalog;
import dev.muster.alerts.catalog.CatalogService;
import dev.muster.alerts.change.Changes;
import dev.muster.alerts.change.NewChange;
import dev.muster.alerts.disposition.IntegrationRef;
import dev.muster.alerts.ingest.Refusal.Reason;
import dev.muster.alerts.integration.IntegrationDirectory;
import dev.muster.chassis.background.Background;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Takes PagerDuty's change events: what was done on purpose, kept to be seen and never a reason to page. */
@ApplicationScoped
class ChangeReception {

    private final PagerDuty format = new PagerDuty();
    private final IntegrationDirectory integrations;
    private final Catalog catalog;
    private final Changes changes;
    private final Background background;
    private final Clock clock;

    ChangeReception(
            IntegrationDirectory integrations, Catalog catalog, Changes changes, Background background, Clock clock) {
        this.integrations = integrations;
        this.catalog = catalog;
        this.changes = changes;
        this.background = background;
        this.clock = clock;
    }

    void receive(RoutingContext context) {
        BodyReader.read(
                context,
                format.bodyLimit(),
                body -> read(context, body),
                () -> refuse(context, Refusal.of(Reason.TOO_LARGE)));
    }

    private void read(RoutingContext context, Buffer body) {
        JsonBody.read(body.getBytes())
                .ifPresentOrElse(json -> identify(context, json), () -> refuse(context, Refusal.of(Reason.NOT_JSON)));
    }

    private void identify(RoutingContext context, JsonNode json) {
        var key = format.keyIn(json);
        key.flatMap(integrations::byKey)
                .ifPresentOrElse(
                        integration -> take(context, json, integration), () -> refuse(context, format.unknown(key)));
    }

    private void take(RoutingContext context, JsonNode json, IntegrationRef integration) {
        Instant now = clock.instant();
        var fields = new Fields(json, "");
        NewChange change = change(fields, integration, now);
        if (!fields.sound()) {
            refuse(context, new Refusal(Reason.INVALID, fields.faults()));
            return;
        }
        integrations.heardFrom(integration.id(), now);
        background.run(() -> changes.keep(change)
                .onItemOrFailure()
                .invoke((kept, failure) -> Replies.end(
                        context,
                        failure == null ? PagerDuty.changeKept() : format.refused(Refusal.of(Reason.NOT_STORED)))));
    }

    private NewChange change(Fields fields, IntegrationRef integration, Instant now) {
        Fields payload = fields.requiredWithin("payload");
        String summary = payload.requiredUpTo("summary", Limits.SUMMARY);
        Instant at = payload.time("timestamp");
        JsonNode details = payload.any("custom_details");
        return new NewChange(
                integration.id(),
                service(details, integration),
                summary,
                payload.text("source", Limits.NAME),
                at == null ? now : at,
                now,
                fields.links("links"),
                details);
    }

    /** The one the sender names in its details, else the integration's. */
    private UUID service(JsonNode details, IntegrationRef integration) {
        String named = details == null ? null : details.path("service").textValue();
        return catalog.service(named).map(CatalogService::id).orElse(integration.serviceId());
    }

    private void refuse(RoutingContext context, Refusal refusal) {
        Replies.end(context, format.refused(refusal));
    }
}
