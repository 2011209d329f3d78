package dev.muster.alerts.ingest;

import static dev.muster.alerts.ingest.Payloads.AT_EIGHT;
import static dev.muster.alerts.ingest.Payloads.EIGHT;
import static dev.muster.alerts.ingest.Payloads.file;
import static dev.muster.alerts.ingest.Payloads.json;
import static dev.muster.alerts.ingest.Payloads.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.alerts.event.Event;
import dev.muster.alerts.event.EventAction;
import dev.muster.alerts.event.Link;
import dev.muster.alerts.ingest.Refusal.Reason;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlertmanagerWebhookTest {

    private final AlertmanagerWebhook webhook = new AlertmanagerWebhook();

    @Test
    void aFiringAlertIsATrigger() {
        Event event = read(file("alertmanager-firing.json")).events().get(0);

        assertThat(event.action()).isEqualTo(EventAction.TRIGGER);
        assertThat(event.dedupKey()).isEqualTo("a1b2c3d4e5f60718");
        assertThat(event.summary()).isEqualTo("db1 disk 91%");
        assertThat(event.severity()).isEqualTo("warning");
        assertThat(event.source()).isEqualTo("db1:9100");
        assertThat(event.labels())
                .isEqualTo(
                        Map.of("alertname", "DiskFull", "instance", "db1:9100", "job", "node", "severity", "Warning"));
        assertThat(event.links())
                .containsExactly(
                        new Link("https://runbooks.example.com/disk", "Runbook"),
                        new Link("http://prom.example.com/graph?g0.expr=disk", "Graph"),
                        new Link("http://am.example.com:9093", "Alertmanager"));
        assertThat(event.details().path("annotations").path("description").textValue())
                .isEqualTo("Filesystem /var of db1 is 91% full");
        assertThat(event.occurredAt()).isEqualTo(Instant.parse("2026-01-05T07:00:00.123Z"));
    }

    @Test
    void aResolvedAlertIsAResolveAtItsEnd() {
        Event event = read(file("alertmanager-firing.json")).events().get(1);

        assertThat(event.action()).isEqualTo(EventAction.RESOLVE);
        assertThat(event.occurredAt()).isEqualTo(Instant.parse("2026-01-05T07:00:30Z"));
    }

    @Test
    void theSameStartIsTheSameOccurrence() {
        var first = read(file("alertmanager-firing.json")).events().get(0);
        var again = read(file("alertmanager-firing.json")).events().get(0);
        var later = read(file("alertmanager-firing.json").replace("07:00:00.123Z", "07:20:00Z"))
                .events()
                .get(0);

        assertThat(again.occurrence()).isEqualTo(first.occurrence());
        assertThat(later.occurrence()).isNotEqualTo(first.occurrence());
    }

    @Test
    void theYearOneMeansNoTime() {
        Event event = only(read("{\"alerts\":[{\"labels\":{\"a\":\"b\"},\"startsAt\":\"0001-01-01T00:00:00.000Z\"}]}"));

        assertThat(event.occurredAt()).isEqualTo(EIGHT);
        assertThat(event.occurrence()).isNull();
    }

    @Test
    void anAlertWithoutFingerprintIsKnownByItsLabels() {
        Event event = only(read("""
                {"alerts":[{"labels":{"alertname":"HighLatency","service":"checkout","severity":"critical"}}]}
                """));

        assertThat(event.dedupKey()).isEqualTo("c75f68922c9ebc87");
        assertThat(event.summary()).isEqualTo("HighLatency");
    }

    @Test
    void oneBadAlertDoesNotTakeTheOthersWithIt() {
        Reading reading = read("{\"alerts\":[{\"labels\":{}},7,{\"labels\":{\"alertname\":\"Fine\"}}]}");

        assertThat(reading.events()).hasSize(1);
        assertThat(reading.allFaults())
                .extracting(fault -> fault.pointer())
                .containsExactly("/alerts/0/labels", "/alerts/1");
    }

    @Test
    void aBodyOfAnotherMakeIsRefusedWithWhatIsExpected() {
        assertThat(read("{\"text\":\"custom payload\"}").allFaults())
                .extracting(fault -> fault.pointer())
                .containsExactly("/alerts");
        assertThat(read("[]").allFaults()).hasSize(1);
    }

    @Test
    void fullIs503SinceIts429WouldLoseTheNotification() {
        Reply reply = webhook.refused(Refusal.of(Reason.BUSY));

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.retryAfter()).isPositive();
    }

    private Reading read(String text) {
        return webhook.read(json(text), AT_EIGHT);
    }
}
