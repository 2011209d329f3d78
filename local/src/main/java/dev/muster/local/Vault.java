package dev.muster.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Properties;
import java.util.function.Supplier;

/** The installation's secrets: each made the first time it is asked for, then kept in one private file. */
final class Vault {
    private static final String LETTERS_AND_DIGITS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final SecureRandom random = new SecureRandom();
    private final Path file;
    private final Properties secrets = new Properties();

    private Vault(Path file) {
        this.file = file;
    }

    static Vault open(Path file) {
        var vault = new Vault(file);
        if (Files.exists(file)) {
            try {
                vault.secrets.load(new StringReader(Files.readString(file)));
            } catch (IOException e) {
                throw new Stop("cannot read " + file + ": " + e.getMessage(), e);
            }
        }
        return vault;
    }

    /** Whether this secret was kept by an earlier run. */
    boolean has(String name) {
        return secrets.containsKey(name);
    }

    String password(String name, int length) {
        return secret(name, () -> letters(length));
    }

    /** 32 random bytes in base64, the size of an AES-256 key. */
    String aesKey(String name) {
        return secret(name, () -> {
            var bytes = new byte[32];
            random.nextBytes(bytes);
            return Base64.getEncoder().encodeToString(bytes);
        });
    }

    /** A P-256 private key for ES256 as PKCS#8 PEM. */
    String signingKey(String name) {
        return secret(name, this::newSigningKey);
    }

    private String secret(String name, Supplier<String> make) {
        String kept = secrets.getProperty(name);
        if (kept != null) {
            return kept;
        }
        String made = make.get();
        secrets.setProperty(name, made);
        save();
        return made;
    }

    private String letters(int length) {
        return random.ints(length, 0, LETTERS_AND_DIGITS.length())
                .mapToObj(LETTERS_AND_DIGITS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private String newSigningKey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            var encoder = Base64.getMimeEncoder(64, new byte[] {'\n'});
            return "-----BEGIN PRIVATE KEY-----\n"
                    + encoder.encodeToString(
                            generator.generateKeyPair().getPrivate().getEncoded())
                    + "\n-----END PRIVATE KEY-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK cannot make P-256 keys", e);
        }
    }

    private void save() {
        var text = new StringWriter();
        try {
            secrets.store(text, "Secrets of this installation. Keep with the backups, show to nobody.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PrivateFiles.write(file, text.toString());
    }
}
