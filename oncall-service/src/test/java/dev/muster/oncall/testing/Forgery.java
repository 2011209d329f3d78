package dev.muster.oncall.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.muster.chassis.token.SigningKey;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** A token's own claims under another signature. */
public final class Forgery {

    private Forgery() {}

    /** Names one key and is signed with another. */
    public static String withKeyId(String keyId, String token, SigningKey key) {
        return sign(claimsOf(token), "ES256", keyId, privateKeyOf(key));
    }

    /** {@code alg: none}. */
    public static String unsigned(String token) {
        return encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + encode(claimsOf(token)) + ".";
    }

    /** The old trick: the public key, which everybody has, taken for a shared secret. */
    public static String signedWithPublicKey(String token, SigningKey key) {
        try {
            var published = (PublicJsonWebKey)
                    new JsonWebKeySet(key.jwks()).getJsonWebKeys().get(0);
            return sign(
                    claimsOf(token),
                    "HS256",
                    key.id(),
                    new HmacKey(published.getPublicKey().getEncoded()));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sign(String claims, String algorithm, String keyId, Key key) {
        var signature = new JsonWebSignature();
        signature.setPayload(claims);
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKeyIdHeaderValue(keyId);
        signature.setKey(key);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey privateKeyOf(SigningKey key) {
        String body = key.toPem().replaceAll("-----[A-Z ]+-----|\\s", "");
        try {
            return KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String claimsOf(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8);
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
