package dev.muster.oncall.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.oncall.channel.ContactKind;
import dev.muster.oncall.contact.Contact;
import dev.muster.oncall.contact.PersonContacts;
import dev.muster.oncall.contact.RuleStep;
import dev.muster.oncall.contact.Urgency;
import dev.muster.oncall.notification.NotificationPlan.Step;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NotificationPlanTest {

    private static final Contact MAIL = contact(ContactKind.EMAIL, true);
    private static final Contact HOOK = contact(ContactKind.WEBHOOK, true);
    private static final Contact UNVERIFIED = contact(ContactKind.EMAIL, false);
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    @Test
    void aRuleDecidesWhatAndWhen() {
        var contacts = person(List.of(MAIL, HOOK), Map.of(Urgency.HIGH, List.of(now(HOOK), later(MAIL))));

        var plan = NotificationPlan.of(contacts, Urgency.HIGH);

        assertThat(plan.steps()).isEqualTo(inboxAnd(Step.atOnce(HOOK), new Step(TWO_MINUTES, MAIL)));
        assertThat(plan.reaches()).isTrue();
    }

    @Test
    void aRuleCountsOnlyForItsUrgency() {
        var contacts = person(List.of(MAIL, HOOK), Map.of(Urgency.HIGH, List.of(now(HOOK))));

        assertThat(NotificationPlan.of(contacts, Urgency.LOW).steps()).isEqualTo(inboxAnd(Step.atOnce(MAIL)));
    }

    @Test
    void withoutARuleHighUrgencyUsesEveryVerifiedMethodAtOnce() {
        var plan = NotificationPlan.of(person(List.of(MAIL, UNVERIFIED, HOOK), Map.of()), Urgency.HIGH);

        assertThat(plan.steps()).isEqualTo(inboxAnd(Step.atOnce(MAIL), Step.atOnce(HOOK)));
        assertThat(plan.reaches()).isTrue();
    }

    @Test
    void withoutARuleLowUrgencyUsesMailAlone() {
        var plan = NotificationPlan.of(person(List.of(HOOK, MAIL), Map.of()), Urgency.LOW);

        assertThat(plan.steps()).isEqualTo(inboxAnd(Step.atOnce(MAIL)));
    }

    @Test
    void lowUrgencyFallsBackToWhatIsVerifiedWhenNoMailAddressIs() {
        var plan = NotificationPlan.of(person(List.of(HOOK, UNVERIFIED), Map.of()), Urgency.LOW);

        assertThat(plan.steps()).isEqualTo(inboxAnd(Step.atOnce(HOOK)));
        assertThat(plan.reaches()).isTrue();
    }

    @Test
    void withNoVerifiedMethodTheUnverifiedAreTriedButCountAsReachingNobody() {
        for (var urgency : Urgency.values()) {
            var plan = NotificationPlan.of(person(List.of(UNVERIFIED), Map.of()), urgency);

            assertThat(plan.steps()).isEqualTo(inboxAnd(Step.atOnce(UNVERIFIED)));
            assertThat(plan.reaches()).isFalse();
        }
    }

    @Test
    void withNoMethodAtAllTheInboxIsLeft() {
        var plan = NotificationPlan.of(person(List.of(), Map.of()), Urgency.HIGH);

        assertThat(plan.steps()).isEqualTo(inboxAnd());
        assertThat(plan.reaches()).isFalse();
    }

    @Test
    void aRuleWhoseMethodsAreAllUnusableIsAsNoRule() {
        var contacts = person(List.of(UNVERIFIED, HOOK), Map.of(Urgency.HIGH, List.of(now(UNVERIFIED), gone())));

        assertThat(NotificationPlan.of(contacts, Urgency.HIGH).steps()).isEqualTo(inboxAnd(Step.atOnce(HOOK)));
    }

    @Test
    void aRuleKeepsTheStepsThatAreUsable() {
        var contacts = person(List.of(UNVERIFIED, MAIL), Map.of(Urgency.HIGH, List.of(now(UNVERIFIED), later(MAIL))));

        assertThat(NotificationPlan.of(contacts, Urgency.HIGH).steps())
                .isEqualTo(inboxAnd(new Step(TWO_MINUTES, MAIL)));
    }

    private static List<Step> inboxAnd(Step... steps) {
        return Stream.concat(Stream.of(Step.atOnce(Contact.INBOX)), Stream.of(steps))
                .toList();
    }

    private static RuleStep now(Contact contact) {
        return new RuleStep(Duration.ZERO, contact.methodId());
    }

    private static RuleStep later(Contact contact) {
        return new RuleStep(TWO_MINUTES, contact.methodId());
    }

    private static RuleStep gone() {
        return new RuleStep(Duration.ZERO, UUID.randomUUID());
    }

    private static PersonContacts person(List<Contact> methods, Map<Urgency, List<RuleStep>> rules) {
        return new PersonContacts(UUID.randomUUID(), methods, rules);
    }

    private static Contact contact(ContactKind kind, boolean verified) {
        return new Contact(UUID.randomUUID(), kind, kind.word(), verified, null);
    }
}
