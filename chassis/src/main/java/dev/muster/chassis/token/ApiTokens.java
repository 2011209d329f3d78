package dev.muster.chassis.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.muster.chassis.secret.Secrets;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Remembers what API tokens were changed for, and for a moment that one is unknown. Secrets are kept as hashes only. */
@ApplicationScoped
class ApiTokens {

    private static final String PREFIX = "mst_";
    private static final Duration UNKNOWN_FOR = Duration.ofSeconds(2);
    /** A remembered token is not used up to its very end, so that it is still good when it is checked. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private record Answer(Optional<SignedToken> token, Instant until) {}

    private final ApiTokenExchange exchange;
    private final Clock clock;
    private final Cache<String, Answer> answers =
            Caffeine.newBuilder().maximumSize(10_000).build();

    ApiTokens(ApiTokenExchange exchange, Clock clock) {
        this.exchange = exchange;
        this.clock = clock;
    }

    static boolean isApiToken(String token) {
        return token.startsWith(PREFIX);
    }

    /** Fails with {@link AuthenticationFailedException} when there is no such API token. */
    Uni<String> exchange(String secret) {
        String hash = Secrets.hash(secret);
        Answer known = answers.getIfPresent(hash);
        Uni<Answer> answer = known != null && clock.instant().isBefore(known.until())
                ? Uni.createFrom().item(known)
                : ask(secret).invoke(fresh -> answers.put(hash, fresh));
        return answer.map(given -> given.token()
                .map(SignedToken::token)
                .orElseThrow(() -> new AuthenticationFailedException("unknown API token")));
    }

    private Uni<Answer> ask(String secret) {
        return exchange.exchange(secret)
                .map(token -> new Answer(
                        token,
                        token.map(signed -> signed.expiresAt().minus(MARGIN))
                                .orElseGet(() -> clock.instant().plus(UNKNOWN_FOR))));
    }
}
