package dev.muster.chassis.token;

import java.security.Key;
import java.util.Optional;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** The public keys of one issuer. */
record KeySet(JsonWebKeySet keys) {

    static final KeySet NONE = new KeySet(new JsonWebKeySet());

    /** @throws IllegalArgumentException when it is not a JSON Web Key Set */
    static KeySet parse(String json) {
        try {
            return new KeySet(new JsonWebKeySet(json));
        } catch (JoseException e) {
            throw new IllegalArgumentException("Not a JSON Web Key Set", e);
        }
    }

    /** Only keys on P-256: with any other a signature in ES256 means nothing. */
    Optional<Key> find(String keyId) {
        return keys.getJsonWebKeys().stream()
                .filter(key -> keyId.equals(key.getKeyId()))
                .filter(key -> key instanceof EllipticCurveJsonWebKey ec && "P-256".equals(ec.getCurveName()))
                .map(key -> key.getKey())
                .findFirst();
    }
}
