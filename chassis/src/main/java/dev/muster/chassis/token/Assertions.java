package dev.muster.chassis.token;

import dev.muster.chassis.messaging.Actor;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;

/** What an issuer may say: about people only the one that signs them in, every other service only that it is itself. */
@ApplicationScoped
class Assertions {

    private static final Duration LONGEST_FOR_PEOPLE = Duration.ofMinutes(10);
    private static final Duration LONGEST_FOR_SERVICES = Duration.ofSeconds(60);

    private final String signsPeopleIn;

    Assertions(@ConfigProperty(name = "muster.people.issuer", defaultValue = "oncall") String signsPeopleIn) {
        this.signsPeopleIn = signsPeopleIn;
    }

    /** The claims' signature, audience and times have been checked. */
    Proof of(JwtClaims claims) throws MalformedClaimException {
        Caller caller = claims.getAudience().equals(List.of(Claims.SUITE)) ? person(claims) : service(claims);
        return new Proof(
                caller, issuedAt(claims), instant(claims.getExpirationTime().getValueInMillis()));
    }

    private Caller person(JwtClaims claims) throws MalformedClaimException {
        requireThat(signsPeopleIn.equals(claims.getIssuer()), "this issuer may not speak of people");
        requireAtMost(LONGEST_FOR_PEOPLE, claims);
        Role role = Role.of(claims.getStringClaimValue(Claims.ROLE))
                .orElseThrow(() -> new AuthenticationFailedException("no role"));
        UUID personId = id(claims.getSubject());
        UUID credentialId = id(claims.getStringClaimValue(Claims.CREDENTIAL));
        return Claims.API_TOKEN.equals(claims.getStringClaimValue(Claims.KIND))
                ? Caller.apiToken(personId, role, credentialId, limits(claims))
                : Caller.person(personId, role, credentialId);
    }

    private Caller service(JwtClaims claims) throws MalformedClaimException {
        requireThat(claims.getIssuer().equals(claims.getSubject()), "a service speaks only of itself");
        requireThat(!claims.hasClaim(Claims.GROUPS) && !claims.hasClaim(Claims.ROLE), "a service has no role");
        requireThat(claims.getAudience().size() == 1, "a service's token is for one receiver");
        requireAtMost(LONGEST_FOR_SERVICES, claims);
        return Caller.service(claims.getIssuer(), onBehalf(claims));
    }

    private static Limits limits(JwtClaims claims) throws MalformedClaimException {
        return new Limits(words(claims, Claims.SERVICES), words(claims, Claims.ACTIONS));
    }

    private static Set<String> words(JwtClaims claims, String name) throws MalformedClaimException {
        return claims.hasClaim(name) ? Set.copyOf(claims.getStringListClaimValue(name)) : Set.of();
    }

    private static Actor onBehalf(JwtClaims claims) {
        return claims.getClaimValue(Claims.ACT) instanceof Map<?, ?> act
                ? new Actor(String.valueOf(act.get("type")), String.valueOf(act.get("id")))
                : null;
    }

    private static Instant issuedAt(JwtClaims claims) throws MalformedClaimException {
        Long millis = claims.getClaimValue(Claims.ISSUED_AT_MILLIS, Long.class);
        return instant(millis == null ? claims.getIssuedAt().getValueInMillis() : millis);
    }

    private static Instant instant(long millis) {
        return Instant.ofEpochMilli(millis);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException e) {
            throw new AuthenticationFailedException(e);
        }
    }

    private static void requireAtMost(Duration longest, JwtClaims claims) throws MalformedClaimException {
        long seconds =
                claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue();
        requireThat(seconds <= longest.toSeconds(), "valid for too long");
    }

    private static void requireThat(boolean holds, String otherwise) {
        if (!holds) {
            throw new AuthenticationFailedException(otherwise);
        }
    }
}
