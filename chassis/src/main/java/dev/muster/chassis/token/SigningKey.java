package dev.muster.chassis.token;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;

/** A key pair for ES256. Its id is the thumbprint of the public key (RFC 7638), so equal keys have equal ids. */
public final class SigningKey {

    private static final String LABEL = "PRIVATE KEY";

    private final ECPrivateKey privateKey;
    private final EllipticCurveJsonWebKey published;

    private SigningKey(ECPrivateKey privateKey, ECPublicKey publicKey) {
        this.privateKey = privateKey;
        published = new EllipticCurveJsonWebKey(publicKey);
        published.setKeyId(published.calculateBase64urlEncodedThumbprint("SHA-256"));
        published.setAlgorithm("ES256");
        published.setUse("sig");
    }

    public static SigningKey generate() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            return new SigningKey((ECPrivateKey) pair.getPrivate(), (ECPublicKey) pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make keys on P-256", e);
        }
    }

    /** @throws IllegalArgumentException unless it is a PKCS#8 private key on the curve P-256 */
    public static SigningKey ofPem(String pem) {
        String body = pem.replaceAll("-----(BEGIN|END) " + LABEL + "-----", "").replaceAll("\\s", "");
        try {
            var keys = KeyFactory.getInstance("EC");
            PrivateKey key = keys.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
            if (!(key instanceof ECPrivateKey ec)
                    || !ec.getParams().getCurve().equals(EllipticCurves.P256.getCurve())) {
                throw new IllegalArgumentException("The private key is not on the curve P-256");
            }
            return new SigningKey(
                    ec, (ECPublicKey) keys.generatePublic(new ECPublicKeySpec(publicPointOf(ec), EllipticCurves.P256)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Not a PKCS#8 private key for ES256 in PEM form", e);
        }
    }

    /** PKCS#8 need not hold the public half, and Java does not compute it. */
    private static ECPoint publicPointOf(ECPrivateKey key) {
        var generator = CustomNamedCurves.getByName("secp256r1").getG();
        var point =
                new FixedPointCombMultiplier().multiply(generator, key.getS()).normalize();
        return new ECPoint(
                point.getAffineXCoord().toBigInteger(), point.getAffineYCoord().toBigInteger());
    }

    public String toPem() {
        return "-----BEGIN " + LABEL + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(privateKey.getEncoded())
                + "\n-----END " + LABEL + "-----\n";
    }

    public String id() {
        return published.getKeyId();
    }

    PrivateKey privateKey() {
        return privateKey;
    }

    /** The public half, as a JSON Web Key Set of one key. */
    public String jwks() {
        return new JsonWebKeySet(published).toJson(OutputControlLevel.PUBLIC_ONLY);
    }
}
