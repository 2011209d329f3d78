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

        assertThat(condition.analysis().reads())
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
        assertThat(conditions.compile("event == event").analysis().reads()).containsExactly(FieldPath.of());
    }

    @Test
    void plainTestsOfTextsNeedNoCel() {
        assertThat(analysis("event.labels.team == 'a' && event.summary.contains('x') && !has(event.labels.b)"
                        + " && event.severity != 'info' && !(event.source in ['a', 'b'])"))
                .returns(true, Analysis::onlyPlain)
                .satisfies(found -> assertThat(found.plain()).hasSize(5));
    }

    @Test
    void whatIsNotSurelyATextIsLeftToCel() {
        assertThat(analysis("event.details.a.contains('x')").plain()).isEmpty();
        assertThat(analysis("event.summary.contains(event.source)").plain()).isEmpty();
        assertThat(analysis("event.summary.matches('x')").plain()).isEmpty();
        assertThat(analysis("'team' in event.labels").plain()).isEmpty();
        assertThat(analysis("event.severity == 'a' || event.source == 'b'").plain())
                .isEmpty();
    }

    private Analysis analysis(String condition) {
        return conditions.compile(condition).analysis();
    }
}
