package dev.muster.oncall.keys;

import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.OwnKey;
import dev.muster.chassis.token.SignedToken;
import dev.muster.chassis.token.TokenSigner;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Issues the tokens by which every service of the suite knows a person. */
@ApplicationScoped
public class PersonTokens {

    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private final TokenSigner signer;
    private final Clock clock;

    PersonTokens(@ConfigProperty(name = "muster.service.name") String self, OwnKey key, Clock clock) {
        this.signer = new TokenSigner(self, key.get());
        this.clock = clock;
    }

    public SignedToken issue(Caller person) {
        return issue(person, Instant.MAX);
    }

    /** @param until where the token ends at the latest */
    public SignedToken issue(Caller person, Instant until) {
        Instant now = clock.instant();
        Instant usual = now.plus(LIFETIME);
        Instant end = usual.isBefore(until) ? usual : until;
        return new SignedToken(signer.forPerson(person, now, Duration.between(now, end)), end);
    }
}
