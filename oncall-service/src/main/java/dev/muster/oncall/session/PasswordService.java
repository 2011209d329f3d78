package dev.muster.oncall.session;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.password.Passwords;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Lets people set their own password: whoever knows the one they have, and whoever has proven another way who they are. */
@ApplicationScoped
public class PasswordService {

    private final Transactions transactions;
    private final Passwords passwords;
    private final SessionService sessions;

    PasswordService(Transactions transactions, Passwords passwords, SessionService sessions) {
        this.transactions = transactions;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    Uni<Void> change(ChangePassword wanted, Caller me) {
        if (me.kind() != Caller.Kind.PERSON) {
            throw Problems.forbidden("An API token may not change its maker's password. Sign in to do that.");
        }
        return passwords
                .matches(Optional.of(me.personId()), wanted.currentPassword())
                .invoke(matches -> {
                    if (!matches) {
                        throw Problems.invalid("/currentPassword", "This is not your password");
                    }
                })
                .chain(() -> set(wanted.newPassword(), me));
    }

    /** Whoever is signed in as this person is so no more. */
    public Uni<Void> set(String password, Caller person) {
        return transactions.run(() -> passwords
                .set(person.personId(), password, person.actor())
                .chain(() -> sessions.endAll(person.personId(), person)));
    }
}
