package dev.muster.alerts.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;

/** One kind of sender: how it proves who it is, what its requests say, and the answers it understands. */
interface Sender {

    /** Largest body taken, in bytes. */
    int bodyLimit();

    /** The integration key as far as it is known without the body. */
    Optional<String> key(RoutingContext request);

    /** The integration key of a sender that writes it into the body. */
    default Optional<String> keyIn(JsonNode body) {
        return Optional.empty();
    }

    /** Refuses a key that opens nothing, or the lack of one. */
    default Refusal unknown(Optional<String> key) {
        return Refusal.of(Refusal.Reason.UNKNOWN_KEY);
    }

    /** Whether this content type, which may be null, can be what is expected. */
    default boolean takes(String contentType) {
        return true;
    }

    Reading read(JsonNode body, Origin origin);

    /** @param results one for each element, in order; at least one is stored unless there are none */
    Reply accepted(List<Result> results);

    Reply refused(Refusal refusal);
}
