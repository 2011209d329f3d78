package dev.muster.alerts.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final Conditions CONDITIONS = new Conditions();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "event.summary == 'disk full on db1'",
                "event.summary.contains('full') && event.summary.startsWith('disk') && event.summary.endsWith('db1')",
                "event.summary.matches('^disk .* on db[0-9]+$')",
                "event.severity == 'critical'",
                "event.severity in ['critical', 'error']",
                "event.source == 'db1'",
                "event.service == ''",
                "event.integration == 'Prometheus EU'",
                "event.integrationId == '0198c0de-0000-7000-8000-000000000001'",
                "event.integrationKind == 'alertmanager'",
                "event.action == 'trigger'",
                "event.labels.team == 'payments'",
                "'payments' == event.labels['team']",
                "has(event.labels.team) && !has(event.labels.region)",
                "event.labels.exists(name, name == 'env')",
                "event.details.usage > 90",
                "event.details.usage > 90.5",
                "event.details.host.rack == 'r7'",
                "event.details.tags.exists(tag, tag == 'ssd')",
                "'raid' in event.details.tags",
                "event.occurredAt.getHours() < 6",
                "event.occurredAt >= timestamp('2026-03-01T00:00:00Z')",
                "event.severity == 'warning' ? false : true",
            })
    void holdsForAFullDisk(String condition) {
        assertThat(on(condition, Events.diskFull())).isEqualTo(Verdict.HOLDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "false",
                "event.severity == 'warning'",
                "event.labels.team == 'search'",
                "event.labels.region == 'eu'",
                "event.labels.region != 'eu'",
                "event.details.request.path == '/'",
                "event.details.usage == '97'",
                "event.summary.matches('^disk$')",
                "event.labels.region == 'eu' && event.details.usage / 0 > 1",
            })
    void doesNotHoldForAFullDisk(String condition) {
        assertThat(on(condition, Events.diskFull())).isEqualTo(Verdict.HOLDS_NOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event.details.usage / 0 > 1",
                "event.details.mount > 3",
                "event.details.usage.startsWith('9')",
                "event.summary.matches(event.details.mount + '(')",
            })
    void aConditionThatFailsDoesNotHoldAndSaysWhy(String condition) {
        var verdict = on(condition, Events.diskFull());

        assertThat(verdict.holds()).isFalse();
        assertThat(verdict.failure()).isPresent();
    }

    @Test
    void iterationIsLimited() {
        var many = IntStream.range(0, 5_000).boxed().collect(Collectors.toMap(i -> "k" + i, i -> (Object) "v"));

        var verdict = on("event.details.all(name, name != '')", Events.event("x", Map.of(), many));

        assertThat(verdict.failure()).isPresent();
    }

    @Test
    void aRegularExpressionThatBacktracksElsewhereTakesLinearTime() {
        var event = Events.event("a".repeat(5_000) + "!", Map.of(), Map.of());

        assertThat(on("event.summary.matches('^(a+)+$')", event)).isEqualTo(Verdict.HOLDS_NOT);
    }

    @Test
    void detailsAreConvertedOnlyWhenRead() {
        var sender = new EventFields.Sender("1", "one", "events");
        var event = new EventFields("trigger", "s", "info", "", "", Map.of(), sender, Events.NIGHT, () -> {
            throw new AssertionError("nobody reads details");
        });

        assertThat(on("event.summary == 's' || event.source == 'x'", event)).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void aRepeatedEventIsDecidedTheSameWay() {
        var condition = CONDITIONS.compile("event.summary.contains('full') || event.details.usage / 0 > 1");
        var first = condition.on(Events.diskFull());

        assertThat(condition.on(Events.diskFull())).isEqualTo(first).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void moreValuesThanAreRememberedChangeNothing() {
        var condition = CONDITIONS.compile("event.summary.endsWith('7')");

        for (int i = 0; i < 2_500; i++) {
            var event = Events.event("disk " + i, Map.of(), Map.of());
            assertThat(condition.on(event).holds()).isEqualTo(i % 10 == 7);
        }
    }

    private static Verdict on(String condition, EventFields event) {
        return CONDITIONS.compile(condition).on(event);
    }
}
