package dev.muster.alerts.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AnalysisTest {

    private static final FieldPath TEAM = FieldPath.of("labels", "team");
    private static final FieldPath SEVERITY = FieldPath.of("severity");

    private final Conditions conditions = new Conditions();

    @Test
    void equalityTestsJoinedByAndAreRequired() {
        var condition = conditions.compile(
                "event.labels.team == 'a' && ('critical' == event.severity && event.summary.contains('x'))");

        assertThat(condition.required())
                .containsExactly(new EqualityTest(TEAM, Set.of("a")), new EqualityTest(SEVERITY, Set.of("critical")));
    }

    @Test
    void membershipInAListOfConstantsIsAnEqualityTest() {
        assertThat(conditions.compile("event.labels['team'] in ['a', 'b']").required())
                .containsExactly(new EqualityTest(TEAM, Set.of("a", "b")));
    }

    @Test
    void nothingIsRequiredByAnAlternativeANegationOrAComparisonOfFields() {
        assertThat(conditions
                        .compile("event.severity == 'a' || event.source == 'b'")
                        .required())
                .isEmpty();
        assertThat(conditions.compile("!(event.severity == 'a')").required()).isEmpty();
        assertThat(conditions.compile("event.severity == event.source").required())
                .isEmpty();
        assertThat(conditions.compile("event.severity in ['a', event.source]").required())
                .isEmpty();
        assertThat(conditions.compile("event.severity in []").required()).isEmpty();
    }

    @Test
    void readsNameTheLongestPaths() {
        var condition = conditions.compile("has(event.labels.team) && event.details.host['rack'] == event.severity"
                + " && event.details.tags[0] == 'x' && event.labels.exists(name, name == event.source)");

        assertThat(condition.reads())
                .containsExactlyInAnyOrder(
                        TEAM,
                        FieldPath.of("details", "host", "rack"),
                        SEVERITY,
                        FieldPath.of("details", "tags"),
                        FieldPath.of("labels"),
                        FieldPath.of("source"));
    }

    @Test
    void theWholeEventIsAReadToo() {
        assertThat(conditions.compile("event == event").reads()).containsExactly(FieldPath.of());
    }
}
