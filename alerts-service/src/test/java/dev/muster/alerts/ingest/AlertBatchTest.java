package dev.muster.alerts.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.alerts.alert.AlertStatus;
import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.alert.Urgency;
import dev.muster.alerts.disposition.Disposition;
import dev.muster.alerts.disposition.FateOutcome;
import dev.muster.alerts.disposition.Promotion;
import dev.muster.alerts.disposition.RuleRef;
import dev.muster.alerts.event.Event;
import dev.muster.alerts.event.EventAction;
import dev.muster.alerts.incident.IncidentSeverity;
import io.opentelemetry.api.trace.SpanContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AlertBatchTest {

    private static final UUID SENDER = UUID.randomUUID();

    private final List<Arrival> arrivals = new ArrayList<>();

    @Test
    void triggersOfOneKeyAreOneAlertCountedAndToldOnce() {
        trigger("disk");
        trigger("disk");
        trigger("disk");

        AlertBatch batch = applied(Map.of());

        assertThat(changed(batch)).singleElement().satisfies(alert -> {
            assertThat(alert.count).isEqualTo(3);
            assertThat(alert.status).isEqualTo(AlertStatus.TRIGGERED);
        });
        assertThat(told(batch)).containsExactly("alert.triggered");
    }

    @Test
    void aResolvedAlertIsNeverReopenedANewOneOpens() {
        trigger("disk");
        resolve("disk");
        trigger("disk");

        AlertBatch batch = applied(Map.of());

        assertThat(changed(batch))
                .extracting(alert -> alert.status)
                .containsExactly(AlertStatus.RESOLVED, AlertStatus.TRIGGERED);
        assertThat(told(batch)).containsExactly("alert.triggered", "alert.resolved", "alert.triggered");
        assertThat(arrivals.get(2).alertId).isNotEqualTo(arrivals.get(0).alertId);
        assertThat(arrivals.get(1).alertId).isEqualTo(arrivals.get(0).alertId);
    }

    @Test
    void whatIsNotOpenCanBeNeitherAcknowledgedNorResolved() {
        acknowledge("disk");
        resolve("disk");

        AlertBatch batch = applied(Map.of());

        assertThat(changed(batch)).isEmpty();
        assertThat(batch.changes()).isEmpty();
        assertThat(arrivals).allMatch(arrival -> arrival.alertId == null);
    }

    @Test
    void aRepeatedTriggerOfAnOpenAlertIsCountedButToldNobody() {
        trigger("disk");

        AlertRecord open = open("disk", AlertStatus.TRIGGERED);
        AlertBatch batch = applied(Map.of(open.key, open));

        assertThat(open.count).isEqualTo(8);
        assertThat(batch.repeated()).containsExactly(open);
        assertThat(changed(batch)).isEmpty();
        assertThat(batch.changes()).isEmpty();
        assertThat(arrivals.get(0).alertId).isEqualTo(open.id);
    }

    @Test
    void anAcknowledgedAlertTriggeredAgainStaysAcknowledged() {
        arrive("disk", EventAction.TRIGGER, decision(Severity.CRITICAL, FateOutcome.PAGED), null);

        AlertRecord open = open("disk", AlertStatus.ACKNOWLEDGED);
        AlertBatch batch = applied(Map.of(open.key, open));

        assertThat(open.status).isEqualTo(AlertStatus.ACKNOWLEDGED);
        assertThat(open.severity).isEqualTo(Severity.CRITICAL);
        assertThat(batch.changes()).isEmpty();
    }

    @Test
    void anAlertThatGrowsUrgentIsToldAgain() {
        arrive("disk", EventAction.TRIGGER, decision(Severity.WARNING, FateOutcome.PAGED), null);
        arrive("disk", EventAction.TRIGGER, decision(Severity.CRITICAL, FateOutcome.PAGED), null);
        arrive("disk", EventAction.TRIGGER, decision(Severity.WARNING, FateOutcome.PAGED), null);

        AlertBatch batch = applied(Map.of());

        assertThat(batch.changes())
                .extracting(AlertChange::severity)
                .containsExactly(Severity.WARNING, Severity.CRITICAL);
    }

    @Test
    void aSuppressedAlertIsHeardOnceItIsNoLongerMuted() {
        arrive("disk", EventAction.TRIGGER, decision(Severity.ERROR, FateOutcome.SUPPRESSED), null);
        arrive("disk", EventAction.TRIGGER, decision(Severity.ERROR, FateOutcome.SUPPRESSED), null);
        arrive("disk", EventAction.TRIGGER, decision(Severity.ERROR, FateOutcome.PAGED), null);

        assertThat(told(applied(Map.of()))).containsExactly("alert.suppressed", "alert.triggered");
    }

    @Test
    void anAlertBecomesAnIncidentWithItsFirstTriggerAndNotAgain() {
        arrive("disk", EventAction.TRIGGER, promoting(), null);
        arrive("disk", EventAction.TRIGGER, promoting(), null);

        AlertBatch batch = applied(Map.of());

        assertThat(batch.changes()).extracting(AlertChange::promoted).containsExactly(true);
        assertThat(changed(batch)).singleElement().satisfies(alert -> assertThat(alert.incidentId)
                .isNotNull());
    }

    @Test
    void anAlertThatIsInAnIncidentStaysInIt() {
        arrive("disk", EventAction.TRIGGER, promoting(), null);
        AlertRecord open = open("disk", AlertStatus.SUPPRESSED);
        UUID incident = UUID.randomUUID();
        open.incidentId = incident;

        AlertBatch batch = applied(Map.of(open.key, open));

        assertThat(batch.changes()).extracting(AlertChange::promoted).containsExactly(false);
        assertThat(open.incidentId).isEqualTo(incident);
    }

    @Test
    void oneFiringSentAgainIsNotCounted() {
        Disposition paged = decision(Severity.ERROR, FateOutcome.PAGED);
        arrive("disk", EventAction.TRIGGER, paged, "07:00");
        arrive("disk", EventAction.TRIGGER, paged, "07:00");
        arrive("disk", EventAction.TRIGGER, paged, "09:30");

        assertThat(changed(applied(Map.of()))).singleElement().satisfies(alert -> assertThat(alert.count)
                .isEqualTo(2));
    }

    @Test
    void alertsAreLockedAndWrittenInTheOrderOfTheirKeys() {
        trigger("z");
        trigger("a");
        trigger("m");

        assertThat(AlertBatch.keys(arrivals)).extracting(AlertKey::dedupKey).containsExactly("a", "m", "z");
        assertThat(changed(applied(Map.of())))
                .extracting(alert -> alert.key.dedupKey())
                .containsExactly("a", "m", "z");
    }

    private AlertBatch applied(Map<AlertKey, AlertRecord> open) {
        var batch = new AlertBatch(arrivals);
        batch.applyTo(open);
        return batch;
    }

    private static List<String> told(AlertBatch batch) {
        return batch.changes().stream().map(AlertChange::type).toList();
    }

    private void trigger(String key) {
        arrive(key, EventAction.TRIGGER, decision(Severity.ERROR, FateOutcome.PAGED), null);
    }

    private void acknowledge(String key) {
        arrive(key, EventAction.ACKNOWLEDGE, null, null);
    }

    private void resolve(String key) {
        arrive(key, EventAction.RESOLVE, null, null);
    }

    private void arrive(String key, EventAction action, Disposition disposition, String occurrence) {
        var event = new Event(
                UUID.randomUUID(),
                SENDER,
                action,
                key,
                "Disk full",
                null,
                null,
                null,
                Map.of(),
                List.of(),
                List.of(),
                null,
                Payloads.EIGHT,
                Payloads.EIGHT,
                occurrence);
        arrivals.add(new Arrival(event, disposition, SpanContext.getInvalid(), false, null));
    }

    private static Disposition decision(Severity severity, FateOutcome outcome) {
        Urgency urgency = severity.compareTo(Severity.ERROR) <= 0 ? Urgency.HIGH : Urgency.LOW;
        return new Disposition(null, severity, urgency, null, outcome, null, List.of(), List.of());
    }

    private static Disposition promoting() {
        var rule = new RuleRef(UUID.randomUUID(), 1, "Checkout is down");
        var promotion = new Promotion(IncidentSeverity.SEV2, null, rule);
        return new Disposition(
                null, Severity.ERROR, Urgency.HIGH, null, FateOutcome.PAGED, promotion, List.of(rule), List.of());
    }

    private static AlertRecord open(String key, AlertStatus status) {
        var alert = new AlertRecord(UUID.randomUUID(), UUID.randomUUID(), new AlertKey(SENDER, key), null);
        alert.number = 1L;
        alert.status = status;
        alert.severity = Severity.ERROR;
        alert.urgency = Urgency.HIGH;
        alert.count = 7;
        return alert;
    }

    /** Alerts that are new, or of which more has changed than that they were heard again. */
    private static List<AlertRecord> changed(AlertBatch batch) {
        return batch.touched().stream().filter(alert -> alert.changed).toList();
    }
}
