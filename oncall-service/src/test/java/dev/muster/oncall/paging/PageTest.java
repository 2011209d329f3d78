package dev.muster.oncall.paging;

import static dev.muster.oncall.paging.Pages.ADA;
import static dev.muster.oncall.paging.Pages.GRACE;
import static dev.muster.oncall.paging.Pages.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.problem.Decision;
import dev.muster.oncall.channel.ContactKind;
import dev.muster.oncall.escalation.PolicySnapshot;
import dev.muster.oncall.paging.PageEvent.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void startsAtTheFirstLevelOfItsPolicy() {
        var page = Pages.triggered();

        assertThat(page.status).isEqualTo(PageStatus.TRIGGERED);
        assertThat(page.position()).isEqualTo(Position.START);
        assertThat(page.presentPolicy().name()).isEqualTo("Payments");
    }

    @Test
    void acknowledgingStopsTheWalk() {
        var page = Pages.triggered();

        assertThat(page.acknowledge(ADA, null, NINE)).isEqualTo(Decision.accept(PageEvent.acknowledged(ADA, null)));
        assertThat(page.passOver(NINE)).isEqualTo(Decision.noChange());
        assertThat(page.nextStepAt).isNull();
    }

    @Test
    void secondAcknowledgementKeepsTheFirstResponder() {
        var page = Pages.acknowledgedBy(ADA);

        assertThat(page.acknowledge(GRACE, null, NINE)).isEqualTo(Decision.noChange());
        assertThat(page.acknowledgedBy).isEqualTo(ADA);
    }

    @Test
    void walksItsPolicyThenTheCatchAllOnTheSamePage() {
        var page = Pages.triggered();

        var second = page.passOver(NINE);
        var catchAll = page.passOver(NINE);

        assertThat(List.of(second, catchAll)).containsOnly(Decision.accept(PageEvent.of(Kind.ESCALATED)));
        assertThat(page.presentPolicy().name()).isEqualTo("Catch-all");
    }

    @Test
    void goesOnWhenNobodyAnswersByTheInstantItWaitsFor() {
        var page = Pages.triggered();
        page.waitsUntil(NINE);

        assertThat(page.unansweredBy(NINE, NINE)).isEqualTo(Decision.accept(PageEvent.of(Kind.ESCALATED)));
        assertThat(page.level).isEqualTo(1);
    }

    @Test
    void aTimerItDoesNotWaitForAnyMoreChangesNothing() {
        var page = Pages.triggered();
        page.waitsUntil(NINE);
        var unused = page.reassign(ADA, direct("Ada"), NINE);
        page.waitsUntil(NINE.plusSeconds(60));

        assertThat(page.unansweredBy(NINE, NINE)).isEqualTo(Decision.noChange());
        assertThat(page.soundsAlarmAt(NINE)).isFalse();
    }

    @Test
    void isExhaustedWhenNobodyAnswersTheCatchAllEither() {
        var page = Pages.exhausted();

        assertThat(page.status).isEqualTo(PageStatus.EXHAUSTED);
        assertThat(page.isOpen()).isTrue();
    }

    @Test
    void anExhaustedPageCanStillBeAcknowledged() {
        var page = Pages.exhausted();

        assertThat(page.acknowledge(ADA, null, NINE)).isEqualTo(Decision.accept(PageEvent.acknowledged(ADA, null)));
    }

    @Test
    void anExhaustedPageHasNobodyLeftToEscalateTo() {
        assertThat(Pages.exhausted().escalate(NINE)).isEqualTo(Decision.refuse(PageProblems.nobodyLeft()));
    }

    @Test
    void whoeverAcknowledgedCanCallTheNextLevel() {
        var page = Pages.acknowledgedBy(ADA);

        assertThat(page.escalate(NINE)).isEqualTo(Decision.accept(PageEvent.of(Kind.ESCALATED)));
        assertThat(page.status).isEqualTo(PageStatus.TRIGGERED);
        assertThat(page.acknowledgedBy).isNull();
        assertThat(page.level).isEqualTo(1);
    }

    @Test
    void reassigningCallsThatPersonFirstAndThePolicyFromItsStartNext() {
        var page = Pages.exhausted();

        assertThat(page.reassign(ADA, direct("Ada"), NINE))
                .isEqualTo(Decision.accept(PageEvent.of(Kind.REASSIGNED, ADA)));
        assertThat(page.status).isEqualTo(PageStatus.TRIGGERED);
        assertThat(page.presentPolicy().name()).isEqualTo("Ada");
        var unused = page.passOver(NINE);
        assertThat(page.presentPolicy().name()).isEqualTo("Payments");
    }

    @Test
    void reassigningTwiceForgetsTheFirstPerson() {
        var page = Pages.triggered();
        var first = page.reassign(ADA, direct("Ada"), NINE);
        var second = page.reassign(GRACE, direct("Grace"), NINE);

        assertThat(List.of(first, second)).allMatch(Decision.Accepted.class::isInstance);
        assertThat(page.path.stretches())
                .extracting(PolicySnapshot::name)
                .containsExactly("Grace", "Payments", "Catch-all");
    }

    @Test
    void onlyResolvingEndsAPage() {
        var page = Pages.exhausted();

        assertThat(page.resolve(NINE)).isEqualTo(Decision.accept(PageEvent.of(Kind.ENDED)));
        assertThat(page.isOpen()).isFalse();
        assertThat(page.resolve(NINE)).isEqualTo(Decision.noChange());
    }

    @Test
    void anEndedPageRefusesEverythingElse() {
        var refused = Decision.<PageEvent>refuse(PageProblems.alreadyEnded());

        assertThat(Pages.ended().acknowledge(ADA, null, NINE)).isEqualTo(refused);
        assertThat(Pages.ended().escalate(NINE)).isEqualTo(refused);
        assertThat(Pages.ended().reassign(ADA, direct("Ada"), NINE)).isEqualTo(refused);
        assertThat(Pages.ended().passOver(NINE)).isEqualTo(Decision.noChange());
    }

    @Test
    void onlyHighUrgencyWalks() {
        assertThat(Pages.triggered().walks()).isTrue();
        assertThat(Pages.lowUrgency().walks()).isFalse();
        assertThat(Pages.acknowledgedBy(ADA).walks()).isFalse();
    }

    @Test
    void aTryOutNobodyAnswersEndsByItselfInsteadOfBecomingLoud() {
        var page = Pages.drill();

        assertThat(page.passOver(NINE)).isEqualTo(Decision.accept(PageEvent.of(Kind.ENDED)));
    }

    @Test
    void theFirstChannelOutsideMusterIsTheOneThatCounts() {
        var page = Pages.triggered();

        assertThat(page.handedOver(ContactKind.INBOX, NINE)).isFalse();
        assertThat(page.handedOver(ContactKind.EMAIL, NINE.plusSeconds(1))).isTrue();
        assertThat(page.handedOver(ContactKind.WEBHOOK, NINE.plusSeconds(2))).isFalse();
        assertThat(page.handedOverAt).isEqualTo(NINE.plusSeconds(1));
    }

    @Test
    void onceAcknowledgedOnlyWhoIsCalledAfterwardsIsStillTold() {
        var page = Pages.acknowledgedBy(ADA);

        assertThat(page.stillCalls(NINE.minusSeconds(1))).isFalse();
        assertThat(page.stillCalls(NINE.plusSeconds(1))).isTrue();
    }

    @Test
    void onceReassignedWhoWasCalledBeforeIsNotToldAnyMore() {
        var page = Pages.triggered();
        assertThat(page.stillCalls(NINE)).isTrue();

        var unused = page.reassign(ADA, direct("Ada"), NINE.plusSeconds(60));

        assertThat(page.stillCalls(NINE)).isFalse();
        assertThat(page.stillCalls(NINE.plusSeconds(60))).isTrue();
    }

    private static PolicySnapshot direct(String name) {
        var policy = Pages.policy(name, 1, 0);
        return new PolicySnapshot(null, name, 0, policy.levels(), 0);
    }
}
