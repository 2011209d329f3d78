package dev.muster.alerts.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

    private final Conditions conditions = new Conditions();

    @Test
    void aSoundConditionHasNoFault() {
        assertThat(conditions.check("event.severity == 'critical'")).isEmpty();
    }

    @Test
    void aMisspeltFieldIsNamedWithItsPosition() {
        assertThat(conditions.check("event.severity == 'critical' &&\n  event.sumary == 'x'"))
                .containsExactly(new ConditionFault(2, 8, "undefined field 'sumary'"));
    }

    @Test
    void everyFaultIsNamed() {
        assertThat(conditions.check("event.nope == 'x' || event.never == 'y'"))
                .extracting(ConditionFault::message)
                .containsExactly("undefined field 'nope'", "undefined field 'never'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "event.summary ==",
                "event.summary",
                "alert.summary == 'x'",
                "event.summary == 3",
                "event.summary.matches('(')",
                "event.occurredAt > timestamp('yesterday')",
                "event.occurredAt - event.occurredAt > duration('a while')",
                "size(event)",
                "event.labels.team == 'x' ? 1 : 2",
            })
    void whatIsNoConditionIsRefused(String text) {
        assertThat(conditions.check(text)).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.line()).isPositive();
            assertThat(fault.column()).isPositive();
        });
        assertThatThrownBy(() -> conditions.compile(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aConditionHasALongestLength() {
        assertThat(conditions.check("event.summary == '" + "x".repeat(Conditions.LONGEST) + "'"))
                .isNotEmpty();
    }

    @Test
    void aConditionHasALimitOfParts() {
        assertThat(conditions.check("true" + " || 1==2".repeat(400))).isNotEmpty();
    }

    @Test
    void aConditionHasALimitOfDepth() {
        assertThat(conditions.check("(".repeat(200) + "true" + ")".repeat(200))).isNotEmpty();
    }

    @Test
    void aFaultReadsAsASentence() {
        assertThat(new ConditionFault(1, 7, "undefined field 'x'"))
                .hasToString("line 1, column 7: undefined field 'x'");
    }
}
