package dev.muster.oncall.session;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.secret.Secrets;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.directory.PersonRecord;
import dev.muster.oncall.keys.PersonTokens;
import dev.muster.oncall.password.Passwords;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets people in who know their password. Whoever is refused learns nothing from it: an unknown address, an account
 * without a password, an inactive person and a wrong password get the same answer by the same steps.
 */
@ApplicationScoped
class SignInService {

    private final Transactions transactions;
    private final Directory directory;
    private final Passwords passwords;
    private final SessionRepository sessions;
    private final SignInPace pace;
    private final PersonTokens tokens;
    private final Audit audit;
    private final Clock clock;
    private final Caller self;

    SignInService(
            Transactions transactions,
            Directory directory,
            Passwords passwords,
            SessionRepository sessions,
            SignInPace pace,
            PersonTokens tokens,
            Audit audit,
            Clock clock,
            @ConfigProperty(name = "muster.service.name") String self) {
        this.transactions = transactions;
        this.directory = directory;
        this.passwords = passwords;
        this.sessions = sessions;
        this.pace = pace;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
        this.self = Caller.service(self, null);
    }

    Uni<SignedIn> signIn(SignIn attempt, String address) {
        String email = attempt.email().strip().toLowerCase(Locale.ROOT);
        String account = "account:" + email;
        return pace.await(account, "address:" + address)
                .chain(() -> directory.personByEmail(email))
                .chain(person -> passwords
                        .matches(person.map(PersonRecord::id), attempt.password())
                        .map(matches -> person.filter(known -> matches && known.active())))
                .chain(person -> transactions.run(() -> person.isPresent()
                        ? letIn(person.get(), account).map(Optional::of)
                        : turnAway(email, account, "address:" + address)))
                .map(answer -> answer.orElseThrow(SignInService::refused));
    }

    private Uni<SignedIn> letIn(PersonRecord person, String account) {
        String secret = Session.PREFIX + Secrets.token();
        var session = new Session(Ids.next(), secret, person.id(), clock.instant());
        var caller = Caller.person(person.id(), person.role(), session.id);
        return sessions.persist(session)
                .chain(() -> sessions.deleteExpired(clock.instant()))
                .chain(() -> pace.succeeded(account))
                .chain(() -> record(caller, "session.started", "person", person.id()))
                .map(done -> SignedIn.of(secret, tokens.issue(caller), person));
    }

    private Uni<Optional<SignedIn>> turnAway(String email, String account, String address) {
        return pace.failed(account, address)
                .chain(() -> record(self, "sign-in.refused", "account", email))
                .replaceWith(Optional.empty());
    }

    private Uni<Void> record(Caller by, String action, String subjectType, Object subject) {
        return audit.record(by, action, subjectType, subject.toString(), null, null);
    }

    private static ProblemException refused() {
        return Problems.unauthorized("The e-mail address or the password is wrong.");
    }
}
