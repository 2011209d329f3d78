package dev.muster.oncall.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.chassis.outbound.OutboundHttp;
import dev.muster.chassis.secret.SecretBox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A POST to a person's own endpoint, signed as Standard Webhooks describe. */
@ApplicationScoped
class WebhookChannel implements Channel {

    @Inject
    OutboundHttp http;

    @Inject
    SecretBox secrets;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Override
    public ContactKind kind() {
        return ContactKind.WEBHOOK;
    }

    @Override
    public Uni<Receipt> send(Envelope envelope) {
        byte[] body = write(Notification.of(envelope, clock.instant()));
        return http.post(URI.create(envelope.address()), headers(envelope, body), body)
                .map(answer -> new Receipt(answer.status() / 100 == 2, "HTTP " + answer.status()));
    }

    private Map<String, String> headers(Envelope envelope, byte[] body) {
        Instant now = clock.instant();
        String id = envelope.id().toString();
        var secret = new WebhookSecret(secrets.open(envelope.sealedSecret().orElseThrow()));
        return Map.of(
                "content-type",
                "application/json",
                "webhook-id",
                id,
                "webhook-timestamp",
                String.valueOf(now.getEpochSecond()),
                "webhook-signature",
                secret.sign(id, now, body));
    }

    private byte[] write(Notification notification) {
        try {
            return json.writeValueAsBytes(notification);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not writable as JSON", e);
        }
    }

    /** The body of the request. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Notification(String type, Instant timestamp, Data data) {

        static Notification of(Envelope envelope, Instant at) {
            var content = envelope.content();
            return new Notification(
                    "notification",
                    at,
                    new Data(
                            content.title(),
                            content.body(),
                            content.action().map(Content.Action::url).orElse(null),
                            content.pageId().orElse(null),
                            envelope.personId()));
        }

        @JsonInclude(JsonInclude.Include.NON_NULL)
        record Data(String title, String body, String url, UUID pageId, UUID personId) {}
    }
}
