package dev.muster.alerts.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.alerts.ingest.Refusal.Reason;
import dev.muster.alerts.sample.NewSample;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;

/** One request that has been let in: it occupies room until it is answered, which happens once. */
final class IngestRequest {

    private final Sender sender;
    private final RoutingContext context;
    private final int bytes;
    private final Intake intake;
    private JsonNode body;
    private Optional<String> key = Optional.empty();

    IngestRequest(Sender sender, RoutingContext context, int bytes, Intake intake) {
        this.sender = sender;
        this.context = context;
        this.bytes = bytes;
        this.intake = intake;
    }

    IngestRequest understood(JsonNode json) {
        body = json;
        key = sender.key(context).or(() -> sender.keyIn(json));
        return this;
    }

    Optional<String> key() {
        return key;
    }

    /** What the sender calls this request; null when it does not. */
    String idempotencyKey() {
        return context.request().getHeader("Idempotency-Key");
    }

    SpanContext senderTrace() {
        return IngestTraces.senderOf(context.request().headers());
    }

    Reading read(Origin origin) {
        return sender.read(body, origin);
    }

    /** As it came, for whoever sets the sender up. */
    NewSample sample(Origin origin, Reading reading) {
        return new NewSample(
                origin.integration().id(),
                origin.receivedAt(),
                context.currentRoute().getPath(),
                reading.allFaults().isEmpty(),
                body);
    }

    void refuse(Reason reason) {
        end(sender.refused(Refusal.of(reason)));
    }

    void refuseUnknown() {
        end(sender.refused(sender.unknown(key)));
    }

    /** Answers a request none of whose elements is an event. */
    void answer(Reading reading) {
        end(
                reading.allFaults().isEmpty()
                        ? sender.accepted(List.of())
                        : sender.refused(new Refusal(Reason.INVALID, reading.allFaults())));
    }

    void accept(List<Result> results) {
        end(sender.accepted(results));
    }

    /** Why the database did not keep it decides whether the sender may come back. */
    void fail(Throwable failure) {
        if (AlertWriter.isFaultOfData(failure)) {
            end(sender.refused(Refusal.unstorable()));
        } else {
            refuse(Reason.NOT_STORED);
        }
    }

    private void end(Reply reply) {
        intake.release(bytes);
        Replies.end(context, reply);
    }
}
