package dev.muster.incidents.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.problem.ProblemException;
import dev.muster.incidents.crew.IncidentRole;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlaybookRunTest {

    private static final UUID ADA = UUID.randomUUID();
    private static final UUID GRACE = UUID.randomUUID();
    private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");

    private final PlaybookRun run = PlaybookRun.of(UUID.randomUUID(), UUID.randomUUID(), playbook(), "rule:1", NINE);

    @Test
    void aStepRemembersWhoTickedItAndWhen() {
        assertThat(run.tick(1, ADA, NINE)).isInstanceOf(Decision.Accepted.class);

        assertThat(run.steps.get(0).doneBy()).isEqualTo(ADA);
        assertThat(run.steps.get(0).doneAt()).isEqualTo(NINE);
        assertThat(run.steps.get(1).done()).isFalse();
        assertThat(PlaybookRunView.of(run).done()).isEqualTo(1);
    }

    @Test
    void theFirstWhoTickedItIsKept() {
        assertThat(run.tick(1, ADA, NINE)).isInstanceOf(Decision.Accepted.class);

        assertThat(run.tick(1, GRACE, NINE.plusSeconds(1))).isEqualTo(Decision.noChange());
        assertThat(run.steps.get(0).doneBy()).isEqualTo(ADA);
    }

    @Test
    void untickedItForgetsWhoHadDoneIt() {
        assertThat(run.tick(2, ADA, NINE)).isInstanceOf(Decision.Accepted.class);
        assertThat(run.untick(2)).isInstanceOf(Decision.Accepted.class);

        assertThat(run.steps.get(1).done()).isFalse();
        assertThat(run.steps.get(1).doneBy()).isNull();
        assertThat(run.untick(2)).isEqualTo(Decision.noChange());
    }

    @Test
    void aStepCanBeGivenToSomebodyAndTakenAway() {
        assertThat(run.assign(1, GRACE)).isInstanceOf(Decision.Accepted.class);
        assertThat(run.assign(1, GRACE)).isEqualTo(Decision.noChange());
        assertThat(run.steps.get(0).assigneeId()).isEqualTo(GRACE);

        assertThat(run.assign(1, null)).isInstanceOf(Decision.Accepted.class);
        assertThat(run.steps.get(0).assigneeId()).isNull();
    }

    @Test
    void thereIsNoStepBeyondTheLast() {
        assertThatThrownBy(() -> assertThat(run.tick(3, ADA, NINE)).isNull()).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> assertThat(run.tick(0, ADA, NINE)).isNull()).isInstanceOf(ProblemException.class);
    }

    @Test
    void anEditOfThePlaybookLeavesItAlone() {
        var playbook = playbook();
        var attached = PlaybookRun.of(UUID.randomUUID(), UUID.randomUUID(), playbook, "rule:1", NINE);
        var other = new PlaybookDraft("Other", null, "", PlaybookMatch.NOTHING, List.of());

        assertThat(playbook.become(other, new Playbook.Change("person:1", NINE, null)))
                .isTrue();
        assertThat(attached.name).isEqualTo("Gateway down");
        assertThat(attached.steps).hasSize(2);
    }

    private static Playbook playbook() {
        var steps = List.of(
                new PlaybookStep("Check the pool", null, IncidentRole.EXPERT),
                new PlaybookStep("Tell the bank", null, null));
        return new Playbook(
                UUID.randomUUID(),
                new PlaybookDraft("Gateway down", null, "", PlaybookMatch.NOTHING, steps),
                new Playbook.Change("person:1", NINE, null));
    }
}
