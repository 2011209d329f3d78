package dev.muster.chassis.token;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The key pair this service signs with. Read at start, so that a wrong one is told then. */
@Startup
@ApplicationScoped
public class OwnKey {

    private final SigningKey key;

    OwnKey(KeySettings settings) {
        key = settings.privateKey()
                .or(() -> settings.file().map(OwnKey::read))
                .map(SigningKey::ofPem)
                .orElseGet(OwnKey::temporary);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the private key from " + file, e);
        }
    }

    private static SigningKey temporary() {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            throw new IllegalStateException("Set muster.key.private (PEM, PKCS#8, P-256) or muster.key.file");
        }
        return SigningKey.generate();
    }

    public SigningKey get() {
        return key;
    }
}
