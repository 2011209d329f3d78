package dev.muster.alerts.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.alerts.testing.Store;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** With many alerts stored, no list reads the whole table. */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class AlertListPlanTest {

    private static final int MANY = 30_000;

    @Inject
    Store store;

    private AlertFilter filter;
    private PageParams page;

    @BeforeAll
    void storeManyAlerts() {
        store.empty();
        store.query("""
                insert into alert (id, integration_id, dedup_key, group_id, status, severity, urgency, summary,
                    service_id, labels, first_seen_at, last_seen_at, fate_outcome, fate_steps)
                select gen_random_uuid(), ('00000000-0000-0000-0000-' || lpad((n % 500)::text, 12, '0'))::uuid,
                    'key' || n, gen_random_uuid(), case when n % 100 = 0 then 'triggered' else 'resolved' end,
                    case when n % 1000 = 0 then 'critical' else 'warning' end, 'low', 'disk ' || n || ' full',
                    ('00000000-0000-0000-0000-' || lpad((n % 500)::text, 12, '0'))::uuid,
                    jsonb_build_object('host', 'db' || n), now() - n * interval '1 minute', now(), 'paged', '[{}]'
                from generate_series(1, $1::int) n
                """, Tuple.of(MANY));
        store.run("vacuum analyze alert");
    }

    @BeforeEach
    void askForEverything() {
        filter = new AlertFilter();
        page = PageParams.of(50, null);
    }

    @AfterAll
    void removeThem() {
        store.empty();
    }

    @Test
    void theFirstPage() {
        assertThat(plan()).doesNotContain("Seq Scan");
    }

    @Test
    void aLaterPage() {
        page = PageParams.of(50, new Cursor("", UUID.randomUUID()).encode());

        assertThat(plan()).doesNotContain("Seq Scan");
    }

    @Test
    void openAlerts() {
        filter.status = List.of("triggered", "acknowledged");

        assertThat(plan()).contains("alert_by_status").doesNotContain("Seq Scan");
    }

    @Test
    void aRareSeverity() {
        filter.severity = List.of("critical");

        assertThat(plan()).contains("alert_by_severity").doesNotContain("Seq Scan");
    }

    @Test
    void oneServiceOrIntegration() {
        filter.serviceId = List.of("00000000-0000-0000-0000-000000000007");
        assertThat(plan()).contains("alert_by_service").doesNotContain("Seq Scan");

        filter.serviceId = null;
        filter.integrationId = List.of("00000000-0000-0000-0000-000000000007");
        assertThat(plan()).contains("alert_by_integration").doesNotContain("Seq Scan");
    }

    @Test
    void aLabelOrWords() {
        filter.label = List.of("host:db77");
        assertThat(plan()).contains("alert_by_text").doesNotContain("Seq Scan");

        filter.label = null;
        filter.q = "disk 77";
        assertThat(plan()).contains("alert_by_text").doesNotContain("Seq Scan");
    }

    @Test
    void aNumber() {
        filter.q = "ALR-77";

        assertThat(plan()).contains("alert_number_key").doesNotContain("Seq Scan");
    }

    @Test
    void aShortTime() {
        filter.from = "2026-01-01T00:00:00Z";
        filter.to = "2026-01-01T01:00:00Z";

        assertThat(plan()).doesNotContain("Seq Scan");
    }

    @Test
    void theCounts() {
        assertThat(explain(AlertQueries.OPEN_COUNTS, Tuple.tuple())).contains("Index Only Scan using alert_by_status");
    }

    private String plan() {
        var where = AlertQueries.where(filter, page);
        return explain(AlertQueries.listing(where, page), where.parameters());
    }

    private String explain(String sql, Tuple parameters) {
        return store.query("explain " + sql, parameters).stream()
                .map(row -> row.getString(0))
                .collect(Collectors.joining("\n"));
    }
}
