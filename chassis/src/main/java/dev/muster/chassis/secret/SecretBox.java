package dev.muster.chassis.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps secrets encrypted at rest: AES-256-GCM under {@code muster.secret-key}. */
@Startup
@ApplicationScoped
public class SecretBox {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String FORM = "v1.";

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    public SecretBox(@ConfigProperty(name = "muster.secret-key") Optional<String> encodedKey) {
        key = new SecretKeySpec(encodedKey.map(SecretBox::decode).orElseGet(this::keyOfThisRun), "AES");
    }

    /** Never the same text twice, not even for the same secret. */
    public String seal(String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(UTF_8));
        byte[] whole = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return FORM + Base64.getEncoder().encodeToString(whole);
    }

    /**
     * @throws IllegalArgumentException when it was altered, or sealed under another key
     */
    public String open(String sealed) {
        if (!sealed.startsWith(FORM)) {
            throw new IllegalArgumentException("Not a sealed secret");
        }
        ByteBuffer whole = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(FORM.length())));
        if (whole.remaining() < NONCE_BYTES) {
            throw new IllegalArgumentException("Not a sealed secret");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        whole.get(nonce);
        byte[] rest = new byte[whole.remaining()];
        whole.get(rest);
        return new String(apply(Cipher.DECRYPT_MODE, nonce, rest), UTF_8);
    }

    private byte[] apply(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The secret was altered or sealed under another muster.secret-key", e);
        }
    }

    private static byte[] decode(String encodedKey) {
        byte[] bytes = Base64.getDecoder().decode(encodedKey.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("muster.secret-key must be " + KEY_BYTES + " bytes in Base64");
        }
        return bytes;
    }

    /** Development and tests need no configuration; a real service must not lose its secrets at the next start. */
    private byte[] keyOfThisRun() {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            throw new IllegalStateException("muster.secret-key is missing: set it to 32 random bytes in Base64");
        }
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }
}
