package dev.muster.incidents.situation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.incident.IncidentStatus;
import dev.muster.incidents.plan.Severity;
import dev.muster.incidents.situation.Situation.Member;
import dev.muster.incidents.situation.Situation.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SituationTest {

    private static final Member ADA = new Member(UUID.randomUUID(), "Ada", IncidentRole.COMMANDER);
    private static final Member LIN = new Member(UUID.randomUUID(), "Lin", IncidentRole.COMMUNICATIONS);
    private static final Member GRACE = new Member(UUID.randomUUID(), "Grace", IncidentRole.EXPERT);

    @Test
    void oneSentenceSaysAll() {
        assertThat(of(IncidentStatus.FIXING, List.of()).sentence()).isEqualTo("Checkout fails: a fix is under way.");
    }

    @ParameterizedTest
    @EnumSource(IncidentStatus.class)
    void thereAreWordsForEveryStatus(IncidentStatus status) {
        assertThat(of(status, List.of()).progress()).endsWith(".");
    }

    @Test
    void itIsSaidWhoCoordinatesAndWhoIsInvolved() {
        assertThat(of(IncidentStatus.FIXING, List.of(ADA, LIN, GRACE)).coordination())
                .isEqualTo("Ada (commander), Lin (communications). Also involved: Grace.");
    }

    @Test
    void itIsSaidWhenNobodyCommands() {
        assertThat(of(IncidentStatus.TRIAGE, List.of(GRACE)).coordination())
                .isEqualTo("Nobody commands yet. Also involved: Grace.");
        assertThat(of(IncidentStatus.TRIAGE, List.of()).coordination()).isEqualTo("Nobody commands yet.");
    }

    @Test
    void withoutAnyStepThatIsSaidToo() {
        assertThat(of(IncidentStatus.INVESTIGATING, List.of()).remediation())
                .isEqualTo("Nothing has been started yet.");
    }

    private static Situation of(IncidentStatus status, List<Member> crew) {
        return new Situation(
                UUID.randomUUID(),
                "INC-42",
                "Checkout fails",
                null,
                Severity.SEV1,
                status,
                Instant.parse("2026-03-01T02:51:00Z"),
                List.of(new Named(UUID.randomUUID(), "Checkout")),
                crew,
                List.of(),
                List.of());
    }
}
