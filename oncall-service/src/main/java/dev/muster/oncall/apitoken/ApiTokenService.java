package dev.muster.oncall.apitoken;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.secret.Secrets;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.ApiTokenExchange;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Revoking;
import dev.muster.chassis.token.SignedToken;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.directory.PersonRecord;
import dev.muster.oncall.keys.PersonTokens;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Makes API tokens, changes them for signed ones, and takes them back. */
@ApplicationScoped
class ApiTokenService implements ApiTokenExchange {

    private final Transactions transactions;
    private final ApiTokenRepository apiTokens;
    private final Directory directory;
    private final PersonTokens tokens;
    private final Revoking revoking;
    private final Audit audit;
    private final Clock clock;

    ApiTokenService(
            Transactions transactions,
            ApiTokenRepository apiTokens,
            Directory directory,
            PersonTokens tokens,
            Revoking revoking,
            Audit audit,
            Clock clock) {
        this.transactions = transactions;
        this.apiTokens = apiTokens;
        this.directory = directory;
        this.tokens = tokens;
        this.revoking = revoking;
        this.audit = audit;
        this.clock = clock;
    }

    /** Only for people who are signed in: a token that leaked must not be able to make itself successors. */
    Uni<MadeApiToken> make(MakeApiToken wanted, Caller maker) {
        requirePossible(wanted, maker);
        String secret = ApiToken.PREFIX + Secrets.token();
        var made = new ApiToken(Ids.next(), secret, maker.personId(), wanted, clock.instant());
        return transactions.run(() -> apiTokens
                .persistAndFlush(made)
                .chain(() -> record(maker, "api-token.made", made, null, ApiTokenView.of(made)))
                .replaceWith(() -> MadeApiToken.of(made, secret)));
    }

    /** One's own; an admin anybody's. */
    Uni<Void> revoke(UUID id, Caller by) {
        return transactions.run(() -> apiTokens
                .findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("API token", id))
                .invoke(token -> {
                    if (!by.isAdmin() && !token.personId.equals(by.personId())) {
                        throw Problems.notFound("API token", id);
                    }
                })
                .call(apiTokens::delete)
                .call(() -> revoking.tokensOfApiToken(id, by.actor()))
                .chain(token -> record(by, "api-token.revoked", token, ApiTokenView.of(token), null)));
    }

    @Override
    public Uni<Optional<SignedToken>> exchange(String secret) {
        return transactions.run(() -> apiTokens.live(secret, clock.instant()).chain(found -> found.map(this::sign)
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    private Uni<Optional<SignedToken>> sign(ApiToken token) {
        return directory.person(token.personId).map(person -> person.filter(PersonRecord::active)
                .map(maker -> tokens.issue(
                        Caller.apiToken(maker.id(), token.role.atMost(maker.role()), token.id, token.limits()),
                        Objects.requireNonNullElse(token.expiresAt, Instant.MAX))));
    }

    private void requirePossible(MakeApiToken wanted, Caller maker) {
        if (maker.kind() != Caller.Kind.PERSON) {
            throw Problems.forbidden("An API token cannot make API tokens. Sign in to make one.");
        }
        if (!maker.role().includes(wanted.role())) {
            throw Problems.forbidden("An API token may have no higher role than its maker, which is "
                    + maker.role().code() + ".");
        }
        if (wanted.expiresAt() != null && !wanted.expiresAt().isAfter(clock.instant())) {
            throw Problems.invalid("/expiresAt", "Must be in the future");
        }
    }

    private Uni<Void> record(Caller by, String action, ApiToken token, ApiTokenView before, ApiTokenView after) {
        return audit.record(by, action, "api-token", token.id.toString(), before, after);
    }
}
