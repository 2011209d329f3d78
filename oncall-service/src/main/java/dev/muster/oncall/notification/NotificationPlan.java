package dev.muster.oncall.notification;

import dev.muster.oncall.channel.ContactKind;
import dev.muster.oncall.contact.Contact;
import dev.muster.oncall.contact.PersonContacts;
import dev.muster.oncall.contact.RuleStep;
import dev.muster.oncall.contact.Urgency;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one person is told about one thing. The inbox always takes part, but counts as reaching nobody: it does not wake.
 *
 * @param reaches whether any of it goes to an address known to work
 * @param why what decided it, for people to read
 */
record NotificationPlan(List<Step> steps, boolean reaches, String why) {

    /** So long after the call, this address. */
    record Step(Duration after, Contact contact) {

        static Step atOnce(Contact contact) {
            return new Step(Duration.ZERO, contact);
        }
    }

    static NotificationPlan of(PersonContacts contacts, Urgency urgency) {
        var chosen = chosenSteps(contacts, urgency);
        if (!chosen.isEmpty()) {
            return reaching(chosen, "By their rule for " + urgency.word() + " urgency");
        }
        if (urgency == Urgency.LOW) {
            return byMail(contacts);
        }
        var verified = verified(contacts);
        return verified.isEmpty()
                ? unverified(contacts)
                : reaching(atOnce(verified), "No usable rule for high urgency: every verified contact method at once");
    }

    /** Without hurry and whatever the rules say; by all that is verified when no mail address is. */
    static NotificationPlan byMail(PersonContacts contacts) {
        var verified = verified(contacts);
        var mail = verified.stream()
                .filter(contact -> contact.kind() == ContactKind.EMAIL)
                .toList();
        if (!mail.isEmpty()) {
            return reaching(atOnce(mail), "By e-mail");
        }
        return verified.isEmpty()
                ? unverified(contacts)
                : reaching(atOnce(verified), "No verified e-mail address: every verified contact method at once");
    }

    private static NotificationPlan reaching(List<Step> steps, String why) {
        return new NotificationPlan(withInbox(steps), true, why);
    }

    private static NotificationPlan unverified(PersonContacts contacts) {
        return new NotificationPlan(
                withInbox(atOnce(contacts.methods())), false, "No verified contact method: all that there is");
    }

    private static List<Step> chosenSteps(PersonContacts contacts, Urgency urgency) {
        return contacts.stepsFor(urgency).stream()
                .flatMap(step -> usable(contacts, step).stream())
                .distinct()
                .toList();
    }

    private static Optional<Step> usable(PersonContacts contacts, RuleStep step) {
        return verified(contacts).stream()
                .filter(contact -> contact.methodId().equals(step.contactMethodId()))
                .findFirst()
                .map(contact -> new Step(step.after(), contact));
    }

    private static List<Contact> verified(PersonContacts contacts) {
        return contacts.methods().stream().filter(Contact::verified).toList();
    }

    private static List<Step> atOnce(List<Contact> contacts) {
        return contacts.stream().map(Step::atOnce).toList();
    }

    private static List<Step> withInbox(List<Step> steps) {
        return Stream.concat(Stream.of(Step.atOnce(Contact.INBOX)), steps.stream())
                .toList();
    }
}
