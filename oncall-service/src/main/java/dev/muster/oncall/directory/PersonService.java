package dev.muster.oncall.directory;

import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Role;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.directory.DirectoryEntry.Kind;
import dev.muster.oncall.password.Passwords;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Lets people into the directory, changes them and forgets them. */
@ApplicationScoped
public class PersonService {

    private final Transactions transactions;
    private final PersonRepository people;
    private final PersonConsequences consequences;
    private final DirectoryUses uses;
    private final Passwords passwords;
    private final InvitesPeople invitations;
    private final Clock clock;

    PersonService(
            Transactions transactions,
            PersonRepository people,
            PersonConsequences consequences,
            DirectoryUses uses,
            Passwords passwords,
            InvitesPeople invitations,
            Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.consequences = consequences;
        this.uses = uses;
        this.passwords = passwords;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Somebody has to let in the others. */
    public Uni<Void> createFirstAdmin(String email, String password, Caller by) {
        return create(new SavePerson("Admin", email, null, null, Role.ADMIN, true, password, false), by)
                .replaceWithVoid();
    }

    Uni<Person> create(SavePerson wanted, Caller by) {
        var person = new Person(Ids.next(), clock.instant());
        return transactions.run(() -> requireFreeEmail(wanted.email(), person.id)
                .invoke(() -> person.become(wanted))
                .chain(() -> people.persistAndFlush(person))
                .call(() -> setPassword(person, wanted, by))
                .call(() -> consequences.of("person.created", Optional.empty(), person.record(), by))
                .call(() -> wanted.wantsInvitation()
                        ? invitations.invite(person.record())
                        : Uni.createFrom().voidItem()));
    }

    Uni<Person> change(UUID id, String ifMatch, SavePerson wanted, Caller by) {
        return transactions.run(() -> people.require(id)
                .invoke(person -> ETags.require(ifMatch, person.version))
                .call(person -> requireFreeEmail(wanted.email(), id))
                .call(person -> alter("person.changed", person, () -> person.become(wanted), by))
                .call(person -> setPassword(person, wanted, by)));
    }

    Uni<Person> changeMyself(SaveMyself wanted, Caller me) {
        return transactions.run(() -> people.require(me.personId())
                .call(person -> alter("person.changed", person, () -> person.become(wanted), me)));
    }

    /** Refuses while something refers to the person. */
    Uni<Void> remove(UUID id, String ifMatch, Caller by) {
        return transactions.run(() -> people.require(id)
                .invoke(person -> ETags.require(ifMatch, person.version))
                .call(() -> uses.requireNone(Kind.PERSON, id, "person"))
                .chain(person -> alter("person.erased", person, person::erase, by)));
    }

    private Uni<Void> alter(String action, Person person, Runnable change, Caller by) {
        var before = person.record();
        change.run();
        return before.equals(person.record())
                ? Uni.createFrom().voidItem()
                : people.flush().chain(() -> consequences.of(action, Optional.of(before), person.record(), by));
    }

    private Uni<Void> setPassword(Person person, SavePerson wanted, Caller by) {
        return wanted.password() == null
                ? Uni.createFrom().voidItem()
                : passwords.set(person.id, wanted.password(), by.actor());
    }

    private Uni<Void> requireFreeEmail(String email, UUID owner) {
        return people.countWithEmail(email, owner)
                .invoke(taken -> {
                    if (taken > 0) {
                        throw DirectoryProblems.emailTaken(email);
                    }
                })
                .replaceWithVoid();
    }
}
