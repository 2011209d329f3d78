package dev.muster.incidents.crew;

import static dev.muster.incidents.crew.IncidentRole.COMMANDER;
import static dev.muster.incidents.crew.IncidentRole.DEPUTY;
import static dev.muster.incidents.crew.IncidentRole.EXPERT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.problem.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CrewTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final UUID ada = UUID.randomUUID();
    private final UUID grace = UUID.randomUUID();
    private final UUID lin = UUID.randomUUID();

    @Test
    void commandIsTakenWhileItIsVacantOnly() {
        var crew = after(Crew.NOBODY.take(ada, NINE));

        assertThat(crew.commander()).contains(ada);
        assertThat(codeOf(crew.take(grace, NINE))).isEqualTo("role-held");
        assertThat(crew.take(ada, NINE)).isEqualTo(Decision.noChange());
    }

    @Test
    void aHandOverCountsWhenItIsAccepted() {
        var offer = UUID.randomUUID();
        var crew = after(commandedBy(ada).offer(offer, COMMANDER, ada, grace, NINE));

        assertThat(crew.commander()).contains(ada);
        assertThat(codeOf(crew.accept(offer, lin, NINE))).isEqualTo("forbidden");
        assertThat(after(crew.accept(offer, grace, NINE)).commander()).contains(grace);
    }

    @Test
    void onlyTheHolderOffersARole() {
        assertThat(codeOf(commandedBy(ada).offer(UUID.randomUUID(), COMMANDER, grace, lin, NINE)))
                .isEqualTo("forbidden");
    }

    @Test
    void anOfferEndsWhenTheRoleChangesHandsOtherwise() {
        var offer = UUID.randomUUID();
        var offered = after(commandedBy(ada).offer(offer, COMMANDER, ada, grace, NINE));
        var relieved = after(offered.relieve(UUID.randomUUID(), lin, NINE));

        assertThat(codeOf(relieved.accept(offer, grace, NINE))).isEqualTo("handover-over");
    }

    @Test
    void theDeputyTakesOverFromACommanderWhoDoesNotAnswer() {
        var asked = after(withDeputy().ask(grace, false, NINE));

        assertThat(codeOf(asked.takeOver(grace, TEN_MINUTES, false, NINE.plusSeconds(599))))
                .isEqualTo("commander-has-time");
        assertThat(codeOf(asked.takeOver(grace, TEN_MINUTES, true, NINE.plusSeconds(600))))
                .isEqualTo("commander-acted");
        assertThat(after(asked.takeOver(grace, TEN_MINUTES, false, NINE.plusSeconds(600)))
                        .commander())
                .contains(grace);
    }

    @Test
    void nobodyTakesOverWithoutAskingOrWithoutBeingDeputy() {
        assertThat(codeOf(withDeputy().takeOver(grace, TEN_MINUTES, false, NINE)))
                .isEqualTo("commander-not-asked");
        assertThat(codeOf(withDeputy().ask(lin, false, NINE))).isEqualTo("forbidden");
        assertThat(codeOf(withDeputy().takeOver(lin, TEN_MINUTES, false, NINE))).isEqualTo("forbidden");
    }

    @Test
    void askingAgainDoesNotBeginTheTimeAnewUnlessTheCommanderHasActed() {
        var asked = after(withDeputy().ask(grace, false, NINE));

        assertThat(asked.ask(grace, false, NINE.plusSeconds(300))).isEqualTo(Decision.noChange());
        assertThat(after(asked.ask(grace, true, NINE.plusSeconds(300))).asked().at())
                .isEqualTo(NINE.plusSeconds(300));
    }

    @Test
    void whoeverCommandsByHandOverOrVacancyDecidesOnTheirOwnProposals() {
        var offer = UUID.randomUUID();
        var handedOver = after(after(commandedBy(ada).offer(offer, COMMANDER, ada, grace, NINE))
                .accept(offer, grace, NINE));

        assertThat(commandedBy(ada).decidesOnOwnProposals(ada)).isTrue();
        assertThat(handedOver.decidesOnOwnProposals(grace)).isTrue();
        assertThat(handedOver.decidesOnOwnProposals(ada)).isFalse();
    }

    @Test
    void whoeverCommandsByTakeOverOrReliefDoesNot() {
        var asked = after(withDeputy().ask(grace, false, NINE));
        var takenOver = after(asked.takeOver(grace, TEN_MINUTES, false, NINE.plus(TEN_MINUTES)));
        var relieved = after(commandedBy(ada).relieve(UUID.randomUUID(), lin, NINE));

        assertThat(takenOver.decidesOnOwnProposals(grace)).isFalse();
        assertThat(relieved.decidesOnOwnProposals(lin)).isFalse();
    }

    @Test
    void whoeverMadeTheVacancyHasNotFoundIt() {
        var vacated = after(commandedBy(ada).relieve(grace, null, NINE));

        assertThat(vacated.isCommandVacant()).isTrue();
        assertThat(after(vacated.take(grace, NINE)).decidesOnOwnProposals(grace))
                .isFalse();
        assertThat(after(vacated.take(lin, NINE)).decidesOnOwnProposals(lin)).isTrue();
    }

    @Test
    void theDeputyWhoCommandsIsNoLongerDeputy() {
        var asked = after(withDeputy().ask(grace, false, NINE));
        var takenOver = after(asked.takeOver(grace, TEN_MINUTES, false, NINE.plus(TEN_MINUTES)));

        assertThat(takenOver.holder(DEPUTY)).isEmpty();
    }

    @Test
    void theCommanderHandsOverBeforeLeaving() {
        assertThat(codeOf(commandedBy(ada).leave(ada, NINE))).isEqualTo("commander-stays");
        var left = after(withDeputy().leave(grace, NINE));

        assertThat(left.people()).containsExactly(ada);
        assertThat(left.everybody()).containsExactlyInAnyOrder(ada, grace);
    }

    @Test
    void joiningAgainInAnotherRoleReplacesTheFirst() {
        var crew = after(Crew.NOBODY.join(ada, IncidentRole.RESPONDER, NINE));

        assertThat(crew.join(ada, IncidentRole.RESPONDER, NINE)).isEqualTo(Decision.noChange());
        assertThat(after(crew.join(ada, EXPERT, NINE)).participants())
                .singleElement()
                .extracting(Participant::role)
                .isEqualTo(EXPERT);
    }

    private Crew commandedBy(UUID person) {
        return after(Crew.NOBODY.take(person, NINE));
    }

    private Crew withDeputy() {
        return after(commandedBy(ada).appoint(DEPUTY, grace, NINE));
    }

    private static Crew after(Decision<CrewChange> decision) {
        return decision.fold(
                CrewChange::after,
                () -> {
                    throw new AssertionError("Nothing has changed");
                },
                problem -> {
                    throw new AssertionError(problem.detail());
                });
    }

    private static String codeOf(Decision<CrewChange> decision) {
        return decision.fold(change -> null, () -> null, problem -> problem.code());
    }
}
