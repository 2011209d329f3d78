package dev.muster.chassis.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.muster.chassis.problem.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProposedChangeTest {

    private static final UUID ID = UUID.fromString("019b0000-0000-7000-8000-000000000001");
    private static final UUID ADA = UUID.fromString("019b0000-0000-7000-8000-00000000000a");
    private static final UUID GRACE = UUID.fromString("019b0000-0000-7000-8000-00000000000b");
    private static final Instant NINE = Instant.parse("2026-03-10T09:00:00Z");
    private static final RecordVersion THIRD = new RecordVersion(GRACE, 3, JsonNodeFactory.instance.objectNode());

    private final ProposedChange change = new ProposedChange(proposal("Sooner", false, Set.of()), NINE);

    @Test
    void acceptedItKnowsTheVersionThatItMade() {
        assertThat(change.accept(ADA, NINE, THIRD))
                .isEqualTo(Decision.accept(
                        new ChangeDecision(ID, ChangeState.ACCEPTED, "timetable", GRACE, 3, null, ADA)));
        assertThat(change.decidedBy).isEqualTo(ADA);
    }

    @Test
    void acceptedWhereNothingIsToBeChangedItIsOnlyNoted() {
        assertThat(change.accept(ADA, NINE, null))
                .isEqualTo(Decision.accept(
                        new ChangeDecision(ID, ChangeState.ACCEPTED, "timetable", null, null, null, ADA)));
    }

    @Test
    void theFirstDecisionStays() {
        assertThat(change.decline(ADA, NINE, "No")).isInstanceOf(Decision.Accepted.class);

        assertThat(change.decline(GRACE, NINE, "Never")).isEqualTo(Decision.noChange());
        assertThat(change.accept(GRACE, NINE, THIRD)).isInstanceOf(Decision.Refused.class);
        assertThat(change.decidedBy).isEqualTo(ADA);
        assertThat(change.reason).isEqualTo("No");
    }

    @Test
    void onceDecidedItsWordsStayAndWhoMayKnowOfItDoesNot() {
        assertThat(change.decline(ADA, NINE, "No")).isInstanceOf(Decision.Accepted.class);

        change.become(proposal("Later", true, Set.of(ADA)));

        assertThat(change.text).isEqualTo("Sooner");
        assertThat(change.restricted).isTrue();
        assertThat(change.visibleTo).containsExactly(ADA);
    }

    @Test
    void itsReasonNamesWhatItGoesBackTo() {
        assertThat(change.reasonForTheRecord())
                .isEqualTo("Proposed change " + ID + " from note " + GRACE + ", letter L-7: Sooner");
    }

    @Test
    void whatIsNotForEverybodyKeepsItsWordsToItself() {
        change.become(proposal("Sooner", true, Set.of(ADA)));

        assertThat(change.reasonForTheRecord())
                .contains("L-7")
                .endsWith("(restricted)")
                .doesNotContain("Sooner");
    }

    private static ChangeProposal proposal(String text, boolean restricted, Set<UUID> visibleTo) {
        var origins = List.of(
                new ChangeOrigin("note", GRACE, null),
                new ChangeOrigin("letter", ADA, "L-7"),
                ChangeOrigin.named("nothing", null));
        return new ChangeProposal(
                ID, "timetable", "timetable", null, 2, null, text, origins, "ada", restricted, visibleTo);
    }
}
