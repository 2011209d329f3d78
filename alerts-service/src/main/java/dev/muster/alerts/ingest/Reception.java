package dev.muster.alerts.ingest;

import dev.muster.alerts.disposition.IntegrationRef;
import dev.muster.alerts.ingest.Refusal.Reason;
import dev.muster.alerts.integration.IntegrationDirectory;
import dev.muster.alerts.sample.Samples;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Takes a request from its first byte to the answer: read it, know the sender, decide, have it stored, answer. */
@ApplicationScoped
class Reception {

    private final IntegrationDirectory integrations;
    private final Arrivals arrivals;
    private final Intake intake;
    private final Samples samples;
    private final Clock clock;

    Reception(IntegrationDirectory integrations, Arrivals arrivals, Intake intake, Samples samples, Clock clock) {
        this.integrations = integrations;
        this.arrivals = arrivals;
        this.intake = intake;
        this.samples = samples;
        this.clock = clock;
    }

    void receive(Sender sender, RoutingContext context) {
        if (!sender.takes(context.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            Replies.end(context, sender.refused(Refusal.of(Reason.NOT_JSON_TYPE)));
            return;
        }
        BodyReader.read(
                context,
                sender.bodyLimit(),
                body -> admit(sender, context, body),
                () -> Replies.end(context, sender.refused(Refusal.of(Reason.TOO_LARGE))));
    }

    private void admit(Sender sender, RoutingContext context, Buffer body) {
        if (!intake.reserve(body.length())) {
            Replies.end(context, sender.refused(Refusal.of(Reason.BUSY)));
            return;
        }
        var request = new IngestRequest(sender, context, body.length(), intake);
        JsonBody.read(body.getBytes())
                .ifPresentOrElse(json -> identify(request.understood(json)), () -> request.refuse(Reason.NOT_JSON));
    }

    private void identify(IngestRequest request) {
        request.key()
                .flatMap(integrations::byKey)
                .ifPresentOrElse(integration -> take(request, integration), request::refuseUnknown);
    }

    private void take(IngestRequest request, IntegrationRef integration) {
        var origin = new Origin(integration, clock.instant(), request.idempotencyKey());
        Reading reading = request.read(origin);
        samples.take(request.sample(origin, reading));
        if (reading.events().isEmpty()) {
            request.answer(reading);
            return;
        }
        integrations.heardFrom(integration.id(), origin.receivedAt());
        intake.take(arrivals.of(request, reading, integration));
    }
}
