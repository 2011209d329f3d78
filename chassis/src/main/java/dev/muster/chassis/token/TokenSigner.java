package dev.muster.chassis.token;

import dev.muster.chassis.messaging.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Writes tokens in the name of one issuer. What a receiver believes of them is the receiver's decision. */
public final class TokenSigner {

    private final String issuer;
    private final SigningKey key;

    public TokenSigner(String issuer, SigningKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    /** A token that tells every service of the suite who the person is, or whose API token is used. */
    public String forPerson(Caller person, Instant at, Duration lifetime) {
        var claims = claims(Claims.SUITE, person.personId().toString(), at, lifetime);
        claims.setStringListClaim(Claims.GROUPS, List.copyOf(person.groups()));
        claims.setStringClaim(Claims.ROLE, person.role().code());
        claims.setStringClaim(Claims.KIND, person.kind() == Caller.Kind.API_TOKEN ? Claims.API_TOKEN : Claims.PERSON);
        claims.setStringClaim(Claims.CREDENTIAL, person.credentialId().toString());
        claims.setStringListClaim(Claims.SERVICES, List.copyOf(person.limits().services()));
        claims.setStringListClaim(Claims.ACTIONS, List.copyOf(person.limits().actions()));
        return sign(claims);
    }

    /** A token that tells one other service who we are and, unless null, whom we call for. */
    public String forPeer(String audience, Actor onBehalf, Instant at, Duration lifetime) {
        var claims = claims(audience, issuer, at, lifetime);
        if (onBehalf != null) {
            claims.setClaim(Claims.ACT, Map.of("type", onBehalf.type(), "id", onBehalf.id()));
        }
        return sign(claims);
    }

    private JwtClaims claims(String audience, String subject, Instant at, Duration lifetime) {
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setSubject(subject);
        claims.setJwtId(UUID.randomUUID().toString());
        claims.setIssuedAt(NumericDate.fromMilliseconds(at.toEpochMilli()));
        claims.setClaim(Claims.ISSUED_AT_MILLIS, at.toEpochMilli());
        claims.setExpirationTime(NumericDate.fromMilliseconds(at.plus(lifetime).toEpochMilli()));
        return claims;
    }

    private String sign(JwtClaims claims) {
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setKeyIdHeaderValue(key.id());
        signature.setHeader("typ", "JWT");
        signature.setKey(key.privateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("Cannot sign with key " + key.id(), e);
        }
    }
}
