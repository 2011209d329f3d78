package dev.muster.oncall.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the rest of the service may know about how a person is reached. */
@ApplicationScoped
public class Contacts {

    @Inject
    ContactMethodRepository methods;

    @Inject
    NotificationRuleRepository rules;

    /** Empty when it was removed. */
    public Uni<Optional<Contact>> method(UUID personId, UUID methodId) {
        return methods.find("id = ?1 and personId = ?2", methodId, personId)
                .firstResult()
                .map(method -> Optional.ofNullable(method).map(ContactMethod::toContact));
    }

    public Uni<PersonContacts> of(UUID personId) {
        return methods.of(personId).chain(found -> rules.of(personId)
                .map(chosen -> new PersonContacts(
                        personId,
                        found.stream().map(ContactMethod::toContact).toList(),
                        chosen.stream().collect(Collectors.toMap(rule -> rule.urgency, rule -> rule.steps)))));
    }
}
