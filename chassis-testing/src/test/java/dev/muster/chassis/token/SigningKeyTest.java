package dev.muster.chassis.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

    @Test
    void readFromItsTextItIsTheSameKey() {
        var key = SigningKey.generate();

        var read = SigningKey.ofPem(key.toPem());

        assertThat(read.id()).isEqualTo(key.id());
        assertThat(read.jwks()).isEqualTo(key.jwks());
    }

    @Test
    void whatItPublishesIsNotThePrivateHalf() {
        assertThat(SigningKey.generate().jwks())
                .contains("\"x\":", "\"y\":", "\"alg\":\"ES256\"")
                .doesNotContain("\"d\":");
    }

    @Test
    void otherKeysAreRefused() throws Exception {
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.ofPem("no key at all"));
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.ofPem(pemOnCurve("secp384r1")));
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.ofPem(rsa()));
    }

    private static String pemOnCurve(String curve) throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return pem(generator);
    }

    private static String rsa() throws NoSuchAlgorithmException {
        return pem(KeyPairGenerator.getInstance("RSA"));
    }

    private static String pem(KeyPairGenerator generator) {
        byte[] encoded = generator.generateKeyPair().getPrivate().getEncoded();
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(encoded)
                + "\n-----END PRIVATE KEY-----\n";
    }
}
