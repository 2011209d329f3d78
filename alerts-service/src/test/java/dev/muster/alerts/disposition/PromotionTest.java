package dev.muster.alerts.disposition;

import static dev.muster.alerts.disposition.Triggers.PROMETHEUS;
import static dev.muster.alerts.disposition.Triggers.trigger;
import static dev.muster.alerts.rule.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.alerts.alert.Urgency;
import dev.muster.alerts.catalog.Catalogs;
import dev.muster.alerts.incident.IncidentSeverity;
import dev.muster.alerts.rule.RuleBook;
import dev.muster.alerts.rule.Rules;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PromotionTest {

    @Test
    void aRuleMakesAnIncidentAndTheFateSaysSo() {
        var decision = decide(rule("Checkout is down").promotes(IncidentSeverity.SEV1, "Checkout is down"));

        assertThat(decision.promotion().severity()).isEqualTo(IncidentSeverity.SEV1);
        assertThat(decision.promotion().title()).isEqualTo("Checkout is down");
        assertThat(decision.promotion().rule().name()).isEqualTo("Checkout is down");
        assertThat(decision.outcome()).isEqualTo(FateOutcome.PAGED);
        assertThat(decision.steps()).last().satisfies(step -> {
            assertThat(step.what()).isEqualTo("Promoted to an incident, SEV1");
            assertThat(step.why()).isEqualTo("Rule Checkout is down says so");
            assertThat(step.ref().type()).isEqualTo("rule");
        });
    }

    @Test
    void aLaterRuleWins() {
        var decision = decide(
                rule("first").promotes(IncidentSeverity.SEV3, null),
                rule("second").promotes(IncidentSeverity.SEV2, null));

        assertThat(decision.promotion().severity()).isEqualTo(IncidentSeverity.SEV2);
    }

    @Test
    void whatPagesNobodyMayStillBeAnIncident() {
        var decision = decide(rule("quiet").setsUrgency(Urgency.NONE).promotes(IncidentSeverity.SEV4, null));

        assertThat(decision.outcome()).isEqualTo(FateOutcome.RECORDED);
        assertThat(decision.promotion()).isNotNull();
    }

    @Test
    void nothingIsMadeOfWhatIsMuted() {
        var decision = decide(
                rule("promote").promotes(IncidentSeverity.SEV1, null),
                rule("mute").suppresses(true));

        assertThat(decision.promotion()).isNull();
        assertThat(decision.steps()).noneMatch(step -> step.what().startsWith("Promoted"));
    }

    private static Disposition decide(Rules.Draft... rules) {
        var book = new RuleBook(Stream.of(rules).map(Rules.Draft::compiled).toList());
        return new Decider(book, Catalogs.of(), (rule, why) -> {}).decide(trigger(), PROMETHEUS);
    }
}
