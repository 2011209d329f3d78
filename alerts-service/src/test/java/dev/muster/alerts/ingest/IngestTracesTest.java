package dev.muster.alerts.ingest;

import static dev.muster.alerts.ingest.Senders.as;
import static dev.muster.alerts.ingest.Senders.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.alerts.testing.Integrations;
import dev.muster.alerts.testing.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IngestTracesTest {

    private static final String SENDERS = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Inject
    Store store;

    @Test
    void eachChangeBeginsATraceOfItsOwnWhateverTheSendersIs() {
        store.empty();
        String key = Integrations.key("events");

        as(key).header("traceparent", "00-" + SENDERS + "-00f067aa0ba902b7-01")
                .body("[" + event("trigger", "a") + "," + event("trigger", "b") + "]")
                .post("/v1/events")
                .then()
                .statusCode(202);

        var traces = store.query("select traceparent from outbox", Tuple.tuple()).stream()
                .map(row -> row.getString(0))
                .toList();
        assertThat(traces)
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(trace -> trace.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"))
                .noneMatch(trace -> trace.contains(SENDERS));
    }
}
