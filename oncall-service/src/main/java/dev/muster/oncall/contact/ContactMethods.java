package dev.muster.oncall.contact;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.secret.SecretBox;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.channel.ContactKind;
import dev.muster.oncall.channel.WebhookSecret;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** The addresses people are reached at. */
@ApplicationScoped
public class ContactMethods {

    static final int MOST_PER_PERSON = 20;

    private static final String AUDITED = "contact-method";

    @Inject
    ContactMethodRepository methods;

    @Inject
    NotificationRuleRepository rules;

    @Inject
    Transactions transactions;

    @Inject
    Audit audit;

    @Inject
    SecretBox secrets;

    @Inject
    Clock clock;

    /**
     * Makes an e-mail address that an admin, the directory or single sign-on has set a verified contact method of the
     * person. Repeating it changes nothing. Joins the caller's transaction.
     */
    public Uni<Void> adopt(UUID personId, String email) {
        return transactions
                .run(() -> methods.find(personId, ContactKind.EMAIL, email)
                        .onItem()
                        .ifNull()
                        .switchTo(() -> methods.persist(newMethod(personId, ContactKind.EMAIL, email, "E-mail")))
                        .map(method -> method.trustedSince(clock.instant())))
                .replaceWithVoid();
    }

    /** Nothing is left of how the person was reached. */
    Uni<Void> forget(UUID personId) {
        return transactions.run(() -> rules.delete("personId", personId)
                .chain(() -> methods.delete("personId", personId))
                .replaceWithVoid());
    }

    /** The person's address has changed: rules that used the old one use the new one. */
    Uni<Void> follow(UUID personId, String oldEmail, String newEmail) {
        return transactions.run(() -> methods.find(personId, ContactKind.EMAIL, oldEmail)
                .call(old -> methods.find(personId, ContactKind.EMAIL, newEmail).invoke(existing -> {
                    if (old != null && existing == null) {
                        old.moveTo(newEmail);
                    }
                }))
                .chain(() -> adopt(personId, newEmail)));
    }

    /** The secret, if this kind has one, is in the answer and never shown again. */
    Uni<NewContactMethod> add(AddContactMethod wanted, Caller by) {
        var method = newMethod(by.personId(), wanted.kind(), wanted.address(), wanted.nameOrAddress());
        var secret = wanted.kind() == ContactKind.WEBHOOK ? WebhookSecret.next() : null;
        if (secret != null) {
            method.signWith(secrets.seal(secret.text()));
        }
        return transactions.run(() -> insert(method)
                .call(saved -> audit.record(by, "contact-method.added", AUDITED, id(saved), null, shown(saved)))
                .map(saved -> new NewContactMethod(saved, secret == null ? null : secret.text())));
    }

    Uni<Void> remove(UUID id, Caller by) {
        return transactions.run(() -> methods.require(by.personId(), id)
                .call(this::requireUnused)
                .call(method -> audit.record(by, "contact-method.removed", AUDITED, id(method), shown(method), null))
                .chain(methods::delete));
    }

    private Uni<Void> requireUnused(ContactMethod method) {
        return rules.of(method.personId)
                .invoke(found -> found.stream()
                        .filter(rule -> rule.uses(method.id))
                        .findFirst()
                        .ifPresent(rule -> {
                            throw ContactProblems.usedByRule(rule.urgency).asException();
                        }))
                .replaceWithVoid();
    }

    private static String id(ContactMethod method) {
        return method.id.toString();
    }

    private static ContactMethodView shown(ContactMethod method) {
        return ContactMethodView.of(method);
    }

    private Uni<ContactMethod> insert(ContactMethod method) {
        return methods.of(method.personId).chain(existing -> {
            if (existing.size() >= MOST_PER_PERSON) {
                throw ContactProblems.tooMany(MOST_PER_PERSON).asException();
            }
            if (existing.stream()
                    .anyMatch(other -> other.kind == method.kind && other.address.equals(method.address))) {
                throw ContactProblems.alreadyThere().asException();
            }
            return methods.persist(method);
        });
    }

    private ContactMethod newMethod(UUID personId, ContactKind kind, String address, String name) {
        if (kind == ContactKind.INBOX) {
            throw Problems.invalid("/kind", "Everybody has an inbox; add an e-mail address or a webhook");
        }
        return ContactMethod.of(Ids.next(), personId, kind, address, name, clock.instant());
    }
}
