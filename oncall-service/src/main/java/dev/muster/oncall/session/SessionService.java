package dev.muster.oncall.session;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Bearers;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Revoking;
import dev.muster.chassis.token.SignedToken;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.directory.PersonRecord;
import dev.muster.oncall.keys.PersonTokens;
import dev.muster.oncall.password.Passwords;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Changes sessions for tokens, and ends them. */
@ApplicationScoped
class SessionService {

    private final Transactions transactions;
    private final SessionRepository sessions;
    private final Directory directory;
    private final Passwords passwords;
    private final PersonTokens tokens;
    private final Bearers bearers;
    private final Revoking revoking;
    private final Audit audit;
    private final Clock clock;

    SessionService(
            Transactions transactions,
            SessionRepository sessions,
            Directory directory,
            Passwords passwords,
            PersonTokens tokens,
            Bearers bearers,
            Revoking revoking,
            Audit audit,
            Clock clock) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.directory = directory;
        this.passwords = passwords;
        this.tokens = tokens;
        this.bearers = bearers;
        this.revoking = revoking;
        this.audit = audit;
        this.clock = clock;
    }

    /** Using the session makes it last longer. */
    Uni<SignedToken> token(String authorization) {
        return transactions.run(() -> bySecret(bearer(authorization))
                .invoke(session -> session.used(clock.instant()))
                .chain(session -> holder(session)
                        .map(person -> tokens.issue(Caller.person(person.id(), person.role(), session.id)))));
    }

    Uni<Void> end(String authorization) {
        return transactions.run(() -> byBearer(authorization).chain(this::end));
    }

    Uni<Void> endAll(String authorization) {
        return transactions.run(() -> byBearer(authorization).chain(session -> endAll(session.personId, by(session))));
    }

    /** Inside a transaction. Signs the person out everywhere. */
    Uni<Void> endAll(UUID personId, Caller by) {
        return sessions.delete("personId", personId)
                .chain(() -> revoking.tokensOfPerson(personId, by.actor()))
                .chain(() -> audit.record(by, "sessions.ended", "person", personId.toString(), null, null));
    }

    private Uni<Void> end(Session session) {
        var by = by(session);
        return sessions.delete(session)
                .chain(() -> revoking.tokensOfSession(session.id, by.actor()))
                .chain(() -> audit.record(by, "session.ended", "person", session.personId.toString(), null, null));
    }

    /** Whether the bearer is the session itself or a token of it. */
    private Uni<Session> byBearer(String authorization) {
        String bearer = bearer(authorization);
        return bearer.startsWith(Session.PREFIX)
                ? bySecret(bearer)
                : bearers.callerOf(bearer)
                        .chain(caller -> sessions.findById(caller.credentialId()))
                        .onItem()
                        .ifNull()
                        .failWith(SessionService::over);
    }

    private Uni<Session> bySecret(String secret) {
        return sessions.live(secret, clock.instant())
                .map(found -> found.orElseThrow(SessionService::over))
                .call(session -> passwords.changedAt(session.personId).invoke(changedAt -> {
                    if (changedAt.filter(session.startedAt::isBefore).isPresent()) {
                        throw over();
                    }
                }));
    }

    private Uni<PersonRecord> holder(Session session) {
        return directory.person(session.personId).map(person -> person.filter(PersonRecord::active)
                .orElseThrow(SessionService::over));
    }

    /** The holder, whatever their role. */
    private static Caller by(Session session) {
        return Caller.person(session.personId, null, session.id);
    }

    private static String bearer(String authorization) {
        return Bearers.tokenIn(authorization)
                .orElseThrow(() -> Problems.unauthorized("Send the session as bearer. Sign in to get one."));
    }

    private static ProblemException over() {
        return Problems.unauthorized("This session is over. Sign in again.");
    }
}
