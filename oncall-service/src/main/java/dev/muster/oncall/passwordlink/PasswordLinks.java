package dev.muster.oncall.passwordlink;

import dev.muster.chassis.background.Background;
import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.secret.Secrets;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.directory.InvitesPeople;
import dev.muster.oncall.directory.PersonRecord;
import dev.muster.oncall.notification.Notices;
import dev.muster.oncall.session.PasswordService;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mails links by which people set their first password, or another one for the one they forgot. */
@ApplicationScoped
class PasswordLinks implements InvitesPeople {

    static final Duration INVITATION_LASTS = Duration.ofDays(7);
    static final Duration RESET_LASTS = Duration.ofHours(1);

    /** So that nobody's mailbox is filled by others. */
    static final Duration BETWEEN_MAILS = Duration.ofMinutes(1);

    @Inject
    PasswordLinkRepository links;

    @Inject
    PasswordService passwords;

    @Inject
    Directory directory;

    @Inject
    Notices notices;

    @Inject
    Transactions transactions;

    @Inject
    Background background;

    @Inject
    Clock clock;

    @ConfigProperty(name = "muster.public-url")
    String publicUrl;

    @Override
    public Uni<Void> invite(PersonRecord person) {
        return mail(
                person,
                "You are invited to Muster",
                "Choose a password to sign in as " + person.email() + ".\nThe link works once, for seven days:",
                INVITATION_LASTS);
    }

    /** Answers before it looks whether there is such an account, so that neither the answer nor its time tells. */
    void requestReset(String email) {
        background.run(() -> transactions.run(() -> directory
                .personByEmail(email.strip())
                .map(found -> found.filter(PersonRecord::active))
                .chain(person -> person.map(this::mailReset)
                        .orElseGet(() -> Uni.createFrom().voidItem()))));
    }

    Uni<Boolean> isLive(String token) {
        return transactions.run(() -> links.live(token, clock.instant())).map(Optional::isPresent);
    }

    /** Uses the link up. Whoever was signed in as this person is so no more. */
    Uni<Void> setPassword(String token, String password) {
        return transactions.run(() -> links.lock(token, clock.instant())
                .map(found -> found.orElseThrow(PasswordLinks::dead))
                .chain(link -> directory
                        .person(link.personId)
                        .map(person -> person.filter(PersonRecord::active).orElseThrow(PasswordLinks::dead))
                        .map(person -> Caller.person(person.id(), person.role(), link.id)))
                .chain(person -> passwords.set(password, person).chain(() -> links.deleteOf(person.personId()))));
    }

    private Uni<Void> mailReset(PersonRecord person) {
        return links.wasMadeSince(person.id(), clock.instant().minus(BETWEEN_MAILS))
                .chain(lately -> lately
                        ? Uni.createFrom().voidItem()
                        : mail(
                                person,
                                "Set a new password for Muster",
                                "Somebody, most likely you, asked for a new password for " + person.email()
                                        + ".\nThe link works once, for an hour. If it was not you, do nothing:",
                                RESET_LASTS));
    }

    private Uni<Void> mail(PersonRecord person, String title, String words, Duration lifetime) {
        String token = Secrets.token();
        var link = new PasswordLink(Ids.next(), token, person.id(), clock.instant(), lifetime);
        return links.deleteExpired(clock.instant())
                .chain(() -> links.persistAndFlush(link))
                .chain(() -> notices.mail(
                        person.email(), title, words + "\n" + publicUrl + "/a/password/" + token, lifetime));
    }

    private static ProblemException dead() {
        return Problem.of(
                        410,
                        "password-link-dead",
                        "This link does not work any more",
                        "It was used, is too old, or is incomplete. Ask for a new one.")
                .asException();
    }
}
