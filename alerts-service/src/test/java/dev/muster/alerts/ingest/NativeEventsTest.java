package dev.muster.alerts.ingest;

import static dev.muster.alerts.ingest.Payloads.AT_EIGHT;
import static dev.muster.alerts.ingest.Payloads.EIGHT;
import static dev.muster.alerts.ingest.Payloads.SENDER;
import static dev.muster.alerts.ingest.Payloads.json;
import static dev.muster.alerts.ingest.Payloads.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.alerts.event.Event;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NativeEventsTest {

    private final NativeEvents format = new NativeEvents();

    @Test
    void aTriggerNeedsNoMoreThanASummary() {
        Event event = only(read("{\"action\":\"trigger\",\"summary\":\"Disk full\"}"));

        assertThat(event.dedupKey()).isEqualTo(event.id().toString());
        assertThat(event.severity()).isNull();
        assertThat(event.occurredAt()).isEqualTo(EIGHT);
        assertThat(event.labels()).isEmpty();
    }

    @Test
    void unknownFieldsAreIgnored() {
        assertThat(read("{\"action\":\"trigger\",\"summary\":\"x\",\"colour\":\"red\"}")
                        .allFaults())
                .isEmpty();
    }

    @Test
    void aSeverityNobodyKnowsIsTakenAsItIs() {
        assertThat(only(read("{\"action\":\"trigger\",\"summary\":\"x\",\"severity\":\" SEV-9 \"}"))
                        .severity())
                .isEqualTo("sev-9");
    }

    @Test
    void everyFaultOfEveryElementIsNamed() {
        Reading reading = read("""
                [{"action":"explode","summary":7},
                 {"action":"resolve"},
                 {"action":"trigger","summary":"x","labels":{"a/b":{}},"links":[{"text":"no href"}],"occurredAt":"now"},
                 "nonsense",
                 {"action":"trigger","summary":"fine"}]
                """);

        assertThat(reading.events()).hasSize(1);
        assertThat(reading.allFaults())
                .extracting(fault -> fault.pointer())
                .containsExactly(
                        "/0/action",
                        "/0/summary",
                        "/1/dedupKey",
                        "/2/occurredAt",
                        "/2/labels/a~1b",
                        "/2/links/0/href",
                        "/3");
    }

    @Test
    void neitherAnEmptyArrayNorAScalarIsAnEvent() {
        assertThat(read("[]").allFaults()).hasSize(1);
        assertThat(read("42").allFaults()).hasSize(1);
        assertThat(read("null").allFaults()).hasSize(1);
    }

    @Test
    void labelsAreBounded() {
        Map<String, String> many = new HashMap<>();
        IntStream.range(0, 500).forEach(i -> many.put("label" + i, "v".repeat(5000)));

        Event event = only(read("{\"action\":\"trigger\",\"summary\":\"x\",\"labels\":" + StoredJson.of(many) + "}"));

        assertThat(event.labels()).hasSize(Limits.LABELS);
        assertThat(event.labels().values()).allMatch(value -> value.length() == Limits.LABEL_VALUE);
    }

    @Test
    void aRepeatedRequestThatIsNamedGivesTheSameIds() {
        var named = new Origin(SENDER, EIGHT, "deploy-17");
        var body = json("[{\"action\":\"trigger\",\"summary\":\"a\"},{\"action\":\"trigger\",\"summary\":\"b\"}]");

        var first = format.read(body, named).events();
        var again = format.read(body, named).events();

        assertThat(again).isEqualTo(first);
        assertThat(first.get(0).id()).isNotEqualTo(first.get(1).id());
        assertThat(first.get(0).id().version()).isEqualTo(8);
    }

    @Test
    void onlyJsonIsTaken() {
        assertThat(format.takes(null)).isTrue();
        assertThat(format.takes("application/json; charset=utf-8")).isTrue();
        assertThat(format.takes("application/cloudevents+json")).isTrue();
        assertThat(format.takes("text/plain")).isFalse();
        assertThat(format.takes("application/x-www-form-urlencoded")).isFalse();
    }

    private Reading read(String text) {
        return format.read(json(text), AT_EIGHT);
    }
}
