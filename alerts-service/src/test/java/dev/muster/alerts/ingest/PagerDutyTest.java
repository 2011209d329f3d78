package dev.muster.alerts.ingest;

import static dev.muster.alerts.ingest.Payloads.AT_EIGHT;
import static dev.muster.alerts.ingest.Payloads.body;
import static dev.muster.alerts.ingest.Payloads.file;
import static dev.muster.alerts.ingest.Payloads.json;
import static dev.muster.alerts.ingest.Payloads.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.alerts.event.Event;
import dev.muster.alerts.event.EventAction;
import dev.muster.alerts.event.Image;
import dev.muster.alerts.event.Link;
import dev.muster.alerts.ingest.Refusal.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PagerDutyTest {

    private final PagerDuty pagerDuty = new PagerDuty();

    @Test
    void aTriggerBecomesAnEvent() {
        Event event = only(read(file("pagerduty-trigger.json")));

        assertThat(event.action()).isEqualTo(EventAction.TRIGGER);
        assertThat(event.dedupKey()).isEqualTo("checkout/latency");
        assertThat(event.summary()).isEqualTo("checkout p99 above 2s");
        assertThat(event.severity()).isEqualTo("critical");
        assertThat(event.source()).isEqualTo("prom-eu-1");
        assertThat(event.occurredAt()).isEqualTo(Instant.parse("2026-01-05T07:10:00Z"));
        assertThat(event.labels()).isEqualTo(Map.of("component", "checkout", "group", "web", "class", "latency"));
        assertThat(event.details().path("p99_ms").intValue()).isEqualTo(2310);
        assertThat(event.images())
                .containsExactly(new Image("https://charts.example.com/1.png", "https://charts.example.com", "p99"));
        assertThat(event.links())
                .containsExactly(
                        new Link("https://runbooks.example.com/latency", "Runbook"),
                        new Link("https://prom.example.com", "Prometheus"));
    }

    @Test
    void whatAlertmanagersOwnNotifierSendsIsAResolve() {
        Event event = only(read(file("pagerduty-from-alertmanager.json")));

        assertThat(event.action()).isEqualTo(EventAction.RESOLVE);
        assertThat(event.dedupKey()).hasSize(64);
    }

    @Test
    void theKeyIsReadFromTheBody() {
        assertThat(pagerDuty.keyIn(json(file("pagerduty-trigger.json")))).contains("0123456789abcdef0123456789abcdef");
    }

    @Test
    void aTriggerWithoutDedupKeyGetsOneThatIsToldBack() {
        Event event = only(read(trigger("")));

        assertThat(event.dedupKey()).matches("[0-9a-f]{32}");
        var result = new Result(event.id(), event.dedupKey(), UUID.randomUUID(), null);
        assertThat(body(pagerDuty.accepted(List.of(result))))
                .isEqualTo("{\"status\":\"success\",\"message\":\"Event processed\",\"dedup_key\":\"" + event.dedupKey()
                        + "\"}");
    }

    @Test
    void everyFaultIsNamedAsTheirClientsKnowIt() {
        Reading reading = read("{\"event_action\":\"trigger\",\"payload\":{\"severity\":\"fatal\",\"source\":\" \"}}");

        Reply reply = pagerDuty.refused(new Refusal(Reason.INVALID, reading.allFaults()));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(json(body(reply))).isEqualTo(json("""
                        {"status":"invalid event","message":"Event object is invalid","errors":[
                         "'payload.summary' is missing or blank",
                         "'payload.source' is missing or blank",
                         "'payload.severity' is invalid (must be one of the following: critical, error, warning, info)"]}
                        """));
    }

    @Test
    void anUnknownActionAndAMissingPayloadAreFaults() {
        assertThat(read("{\"event_action\":\"page\"}").allFaults()).hasSize(2);
        assertThat(read("{\"event_action\":\"trigger\"}").allFaults())
                .extracting(fault -> fault.pointer())
                .contains("/payload");
        assertThat(read("{\"event_action\":\"resolve\"}").allFaults())
                .extracting(fault -> fault.pointer())
                .containsExactly("/dedup_key");
    }

    @Test
    void whatIsNotRequiredNeverMakesAnEventInvalid() {
        Event event = only(read(trigger("""
                ,"images":"none","links":[{"text":"no address"},{"href":"https://a.example.com"}],"client":7
                """)));

        assertThat(event.images()).isEmpty();
        assertThat(event.links()).containsExactly(new Link("https://a.example.com", "https://a.example.com"));
    }

    @Test
    void aSummaryThatIsTooLongIsInvalid() {
        String tooLong = trigger("").replace("too hot", "x".repeat(1025));

        assertThat(read(tooLong).allFaults())
                .extracting(fault -> fault.detail())
                .containsExactly("is too long (maximum is 1024 characters)");
    }

    @Test
    void aKeyOfTheWrongLengthIsToldApartFromAnUnknownOne() {
        assertThat(body(pagerDuty.refused(pagerDuty.unknown(Optional.of("short")))))
                .contains("should be 32 characters");
        assertThat(body(pagerDuty.refused(pagerDuty.unknown(Optional.of("x".repeat(32))))))
                .contains("is unknown");
        assertThat(body(pagerDuty.refused(pagerDuty.unknown(Optional.empty())))).contains("missing or blank");
    }

    @Test
    void aFullQueueThrottlesAndSaysWhenToComeBack() {
        Reply reply = pagerDuty.refused(Refusal.of(Reason.BUSY));

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.retryAfter()).isPositive();
        assertThat(body(reply)).contains("throttle exceeded");
    }

    private Reading read(String text) {
        return pagerDuty.read(json(text), AT_EIGHT);
    }

    private static String trigger(String more) {
        return "{\"event_action\":\"trigger\",\"payload\":{\"summary\":\"too hot\",\"source\":\"rack 4\","
                + "\"severity\":\"info\"}" + more + "}";
    }
}
