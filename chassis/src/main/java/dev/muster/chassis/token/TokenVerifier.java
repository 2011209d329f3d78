package dev.muster.chassis.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwx.JsonWebStructure;

/**
 * Decides whether a signed token is good here and now. Its issuer decides whose keys may have signed it and what it may
 * say; only ES256 counts; and a revoked one is refused from the moment we hear of the revocation.
 */
@ApplicationScoped
public class TokenVerifier {

    private static final AlgorithmConstraints ONLY_ES256 = new AlgorithmConstraints(
            AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    private static final Duration SKEW = Duration.ofSeconds(5);
    private static final JwtConsumer UNVERIFIED = new JwtConsumerBuilder()
            .setSkipAllValidators()
            .setSkipSignatureVerification()
            .setDisableRequireSignature()
            .build();

    private final String self;
    private final IssuerKeys keys;
    private final Assertions assertions;
    private final Revocations revocations;
    private final Clock clock;

    /** The same token comes with every request of its ten minutes. The clock and the revocations are asked each time. */
    private final Cache<String, Proof> proven =
            Caffeine.newBuilder().maximumSize(10_000).build();

    TokenVerifier(
            @ConfigProperty(name = "muster.service.name") String self,
            IssuerKeys keys,
            Assertions assertions,
            Revocations revocations,
            Clock clock) {
        this.self = self;
        this.keys = keys;
        this.assertions = assertions;
        this.revocations = revocations;
        this.clock = clock;
    }

    /** Fails with {@link AuthenticationFailedException}, which never says why to the caller. */
    public Uni<Proof> verify(String token) {
        Proof known = proven.getIfPresent(token);
        return (known == null ? prove(token) : Uni.createFrom().item(known))
                .map(this::stillGood)
                .onFailure(failure -> !(failure instanceof AuthenticationFailedException))
                .transform(AuthenticationFailedException::new);
    }

    private Proof stillGood(Proof proof) {
        Instant now = clock.instant();
        if (!now.isBefore(proof.expiresAt().plus(SKEW)) || revocations.cover(proof)) {
            throw new AuthenticationFailedException("expired or revoked");
        }
        return proof;
    }

    private Uni<Proof> prove(String token) {
        try {
            JwtContext claimed = UNVERIFIED.process(token);
            JsonWebStructure signature = claimed.getJoseObjects().get(0);
            if (signature.getKeyIdHeaderValue() == null) {
                throw new AuthenticationFailedException("no key id");
            }
            String issuer = claimed.getJwtClaims().getIssuer();
            return keys.find(String.valueOf(issuer), signature.getKeyIdHeaderValue())
                    .map(key -> key.orElseThrow(() -> new AuthenticationFailedException("unknown key")))
                    .map(key -> check(token, issuer, key));
        } catch (InvalidJwtException | MalformedClaimException e) {
            return Uni.createFrom().failure(e);
        }
    }

    private Proof check(String token, String issuer, Key key) {
        var consumer = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(ONLY_ES256)
                .setVerificationKey(key)
                .setExpectedIssuer(issuer)
                .setExpectedAudience(self, Claims.SUITE)
                .setRequireSubject()
                .setRequireIssuedAt()
                .setRequireExpirationTime()
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .setAllowedClockSkewInSeconds((int) SKEW.toSeconds())
                .setIssuedAtRestrictions(
                        (int) SKEW.toSeconds(), (int) Duration.ofHours(1).toSeconds())
                .build();
        try {
            Proof proof = assertions.of(consumer.processToClaims(token));
            proven.put(token, proof);
            return proof;
        } catch (InvalidJwtException | MalformedClaimException e) {
            throw new AuthenticationFailedException(e);
        }
    }
}
