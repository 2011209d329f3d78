package dev.muster.oncall.session;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.password.Passwords;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Lets people who know their password change it. */
@ApplicationScoped
class PasswordService {

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
                .chain(() -> transactions.run(() -> passwords
                        .set(me.personId(), wanted.newPassword(), me.actor())
                        .chain(() -> sessions.endAll(me.personId(), me))));
    }
}
