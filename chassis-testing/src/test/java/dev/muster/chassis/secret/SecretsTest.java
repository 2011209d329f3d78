package dev.muster.chassis.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private final SecretBox box = boxWith(1);

    @Test
    void tokenIsLettersAndDigitsAndNeverTheSame() {
        assertThat(Secrets.token()).matches("[A-Za-z0-9]{32}").isNotEqualTo(Secrets.token());
    }

    @Test
    void hashRecognisesItsSecretOnly() {
        String hash = Secrets.hash("open sesame");

        assertThat(Secrets.matches("open sesame", hash)).isTrue();
        assertThat(Secrets.matches("open barley", hash)).isFalse();
    }

    @Test
    void sealedSecretOpensAgain() {
        assertThat(box.open(box.seal("grüße"))).isEqualTo("grüße");
        assertThat(box.seal("same")).isNotEqualTo(box.seal("same"));
    }

    @Test
    void alteredOrForeignSecretDoesNotOpen() {
        String sealed = box.seal("secret");
        String altered = sealed.substring(0, sealed.length() - 4) + "AAAA";

        assertThatIllegalArgumentException().isThrownBy(() -> box.open(altered));
        assertThatIllegalArgumentException().isThrownBy(() -> boxWith(2).open(sealed));
        assertThatIllegalArgumentException().isThrownBy(() -> box.open("v1.AAAA"));
        assertThatIllegalArgumentException().isThrownBy(() -> box.open("plain text"));
    }

    @Test
    void keyOfTheWrongLengthIsRefusedAtStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SecretBox(Optional.of("c2hvcnQ=")));
    }

    private static SecretBox boxWith(int firstByte) {
        byte[] key = new byte[32];
        key[0] = (byte) firstByte;
        return new SecretBox(Optional.of(Base64.getEncoder().encodeToString(key)));
    }
}
