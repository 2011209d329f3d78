package dev.muster.incidents.incident;

import static dev.muster.incidents.incident.IncidentModel.NINE;
import static dev.muster.incidents.incident.IncidentModel.declared;
import static dev.muster.incidents.incident.IncidentModel.in;
import static dev.muster.incidents.incident.IncidentStatus.CLOSED;
import static dev.muster.incidents.incident.IncidentStatus.DECLINED;
import static dev.muster.incidents.incident.IncidentStatus.FIXING;
import static dev.muster.incidents.incident.IncidentStatus.INVESTIGATING;
import static dev.muster.incidents.incident.IncidentStatus.MERGED;
import static dev.muster.incidents.incident.IncidentStatus.MONITORING;
import static dev.muster.incidents.incident.IncidentStatus.RESOLVED;
import static dev.muster.incidents.incident.IncidentStatus.TRIAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.problem.Decision;
import dev.muster.incidents.incident.IncidentEvent.Kind;
import dev.muster.incidents.plan.Severity;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentTest {

    /** What the status call may do; declining and merging have calls of their own. */
    private static final Map<IncidentStatus, Set<IncidentStatus>> MOVES = Map.of(
            TRIAGE, EnumSet.of(INVESTIGATING),
            INVESTIGATING, EnumSet.of(FIXING, RESOLVED),
            FIXING, EnumSet.of(INVESTIGATING, MONITORING, RESOLVED),
            MONITORING, EnumSet.of(FIXING, RESOLVED),
            RESOLVED, EnumSet.of(CLOSED, INVESTIGATING),
            CLOSED, EnumSet.of(INVESTIGATING),
            DECLINED, EnumSet.noneOf(IncidentStatus.class),
            MERGED, EnumSet.noneOf(IncidentStatus.class));

    @ParameterizedTest
    @EnumSource(IncidentStatus.class)
    void itMovesWhereItMayAndNowhereElse(IncidentStatus from) {
        for (var to : IncidentStatus.values()) {
            var incident = in(from);
            var decision = incident.moveTo(to, "because", NINE);

            if (to == from) {
                assertThat(decision).isEqualTo(Decision.noChange());
            } else if (MOVES.get(from).contains(to)) {
                assertThat(kindOf(decision)).as("%s to %s", from, to).isNotNull();
                assertThat(incident.status()).isEqualTo(to);
            } else {
                assertThat(codeOf(decision)).as("%s to %s", from, to).isEqualTo("forbidden-move");
                assertThat(incident.status()).isEqualTo(from);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(IncidentStatus.class)
    void onlyWhatIsInTriageIsDeclined(IncidentStatus from) {
        var decision = in(from).decline("a false alarm", NINE);

        switch (from) {
            case TRIAGE -> assertThat(kindOf(decision)).isEqualTo(Kind.DECLINED);
            case DECLINED -> assertThat(decision).isEqualTo(Decision.noChange());
            case INVESTIGATING, FIXING, MONITORING, RESOLVED, CLOSED, MERGED ->
                assertThat(codeOf(decision)).isEqualTo("forbidden-move");
        }
    }

    @ParameterizedTest
    @EnumSource(IncidentStatus.class)
    void onlyOpenIncidentsAreMergedAndOnlyIntoOpenOnes(IncidentStatus status) {
        var accepted = in(status).mergeInto(in(INVESTIGATING), NINE);
        var intoIt = in(INVESTIGATING).mergeInto(in(status), NINE);

        assertThat(accepted instanceof Decision.Accepted<?>).isEqualTo(status.isOpen());
        assertThat(intoIt instanceof Decision.Accepted<?>).isEqualTo(status.isOpen());
    }

    @Test
    void aForbiddenMoveNamesWhatIsAllowed() {
        var decision = in(INVESTIGATING).moveTo(CLOSED, null, NINE);

        assertThat(detailOf(decision)).contains("INC-7", "fixing, resolved, merged");
    }

    @Test
    void withASeverityWorkBeginsAndWithoutOneSomebodyHasToJudge() {
        assertThat(declared(Severity.SEV1).status()).isEqualTo(INVESTIGATING);
        assertThat(declared(null).status()).isEqualTo(TRIAGE);
    }

    @Test
    void inTriageNoLevelCounts() {
        var incident = in(TRIAGE);
        assertThat(kindOf(incident.changeSeverity(Severity.SEV2, "many fail"))).isEqualTo(Kind.SEVERITY_CHANGED);
        assertThat(incident.level()).isEmpty();

        assertThat(kindOf(incident.moveTo(INVESTIGATING, null, NINE))).isEqualTo(Kind.CONFIRMED);
        assertThat(incident.level()).contains(Severity.SEV2);
    }

    @Test
    void mitigatedIsTheFirstTimeItWasMonitored() {
        var incident = in(MONITORING);
        var unused = incident.moveTo(FIXING, null, NINE.plusSeconds(60));
        unused = incident.moveTo(MONITORING, null, NINE.plusSeconds(120));

        assertThat(incident.milestone(Milestone.MITIGATED)).contains(NINE);
    }

    @Test
    void resolvedIsTheLastTimeItWasResolved() {
        var incident = in(RESOLVED);
        assertThat(kindOf(incident.moveTo(INVESTIGATING, null, NINE.plusSeconds(60))))
                .isEqualTo(Kind.REOPENED);
        assertThat(incident.milestone(Milestone.RESOLVED)).isEmpty();

        var unused = incident.moveTo(RESOLVED, null, NINE.plusSeconds(120));
        assertThat(incident.milestone(Milestone.RESOLVED)).contains(NINE.plusSeconds(120));
    }

    @Test
    void whatWasClosedIsReopenedOnlyWithAReason() {
        assertThat(codeOf(in(CLOSED).moveTo(INVESTIGATING, null, NINE))).isEqualTo("invalid");
        assertThat(kindOf(in(CLOSED).moveTo(INVESTIGATING, "it is back", NINE))).isEqualTo(Kind.REOPENED);
    }

    @Test
    void aFalseAlarmIsUndoneWithinAMinute() {
        assertThat(kindOf(in(DECLINED).undoDecline(NINE.plusSeconds(60)))).isEqualTo(Kind.REOPENED);
        assertThat(codeOf(in(DECLINED).undoDecline(NINE.plus(Duration.ofSeconds(61)))))
                .isEqualTo("too-late-to-undo");
    }

    @Test
    void theSeverityOfWhatIsOverStays() {
        assertThat(codeOf(in(RESOLVED).changeSeverity(Severity.SEV1, "was worse")))
                .isEqualTo("incident-over");
    }

    @Test
    void theLastAlertResolvedIsNoticedOnce() {
        var incident = in(INVESTIGATING);
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        var unused = incident.attach(one);
        unused = incident.attach(other);

        assertThat(incident.alertResolved(one)).isFalse();
        assertThat(incident.alertResolved(other)).isTrue();
        assertThat(incident.alertResolved(other)).isFalse();
    }

    private static Kind kindOf(Decision<IncidentEvent> decision) {
        return decision.fold(IncidentEvent::kind, () -> null, problem -> null);
    }

    private static String codeOf(Decision<IncidentEvent> decision) {
        return decision.fold(event -> null, () -> null, problem -> problem.code());
    }

    private static String detailOf(Decision<IncidentEvent> decision) {
        return decision.fold(event -> null, () -> null, problem -> problem.detail());
    }
}
