package dev.muster.alerts.ingest;

import static dev.muster.alerts.ingest.Senders.alert;
import static dev.muster.alerts.ingest.Senders.event;
import static dev.muster.alerts.ingest.Senders.post;
import static dev.muster.alerts.ingest.Senders.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.muster.alerts.testing.Integrations;
import dev.muster.alerts.testing.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What this replica remembers of an alert is never taken for the truth. */
@QuarkusTest
class HeardAgainTest {

    @Inject
    Store store;

    private String key;

    @BeforeEach
    void empty() {
        store.empty();
        key = Integrations.key("events");
    }

    @Test
    void whatAnotherReplicaAcknowledgedMeanwhileStaysAcknowledged() {
        String id = heardTwice("disk");
        changedElsewhere(id, "status = 'acknowledged', count = 7");

        assertThat(stored(key, event("trigger", "disk"))).isEqualTo(id);

        alert(id).body("status", equalTo("acknowledged")).body("count", equalTo(8));
        assertThat(events(id)).isEqualTo(3);
    }

    @Test
    void whatAnotherReplicaResolvedMeanwhileOpensAnew() {
        String id = heardTwice("disk");
        changedElsewhere(id, "status = 'resolved', resolved_at = now()");

        assertThat(stored(key, event("trigger", "disk"))).isNotEqualTo(id);

        alert(id).body("count", equalTo(2));
        assertThat(events(id)).isEqualTo(2);
    }

    @Test
    void oneThatWasChangedElsewhereHoldsUpNoneOfItsBatch() {
        String disk = heardTwice("disk");
        String memory = heardTwice("memory");
        changedElsewhere(disk, "count = 10");

        post(key, "[" + event("trigger", "disk") + "," + event("trigger", "memory") + "]")
                .statusCode(202)
                .body("items.alertId", hasItems(disk, memory));

        alert(disk).body("count", equalTo(11));
        alert(memory).body("count", equalTo(3));
        assertThat(events(disk)).isEqualTo(3);
        assertThat(events(memory)).isEqualTo(3);
    }

    private String heardTwice(String dedupKey) {
        assertThat(stored(key, event("trigger", dedupKey))).isEqualTo(stored(key, event("trigger", dedupKey)));
        return idOf(dedupKey);
    }

    private String idOf(String dedupKey) {
        return store.query("select id from alert where dedup_key = $1", Tuple.of(dedupKey))
                .get(0)
                .getUUID(0)
                .toString();
    }

    private void changedElsewhere(String alertId, String change) {
        store.query(
                "update alert set version = version + 1, " + change + " where id = $1",
                Tuple.of(UUID.fromString(alertId)));
    }

    private long events(String alertId) {
        return store.query("select count(*) from event where alert_id = $1", Tuple.of(UUID.fromString(alertId)))
                .get(0)
                .getLong(0);
    }
}
