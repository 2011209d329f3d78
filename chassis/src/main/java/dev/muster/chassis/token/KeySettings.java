package dev.muster.chassis.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.util.Optional;

/** The private key with which this service proves who it is. */
@ConfigMapping(prefix = "muster.key")
interface KeySettings {

    /** PEM, PKCS#8, curve P-256. */
    @WithName("private")
    Optional<String> privateKey();

    /** A file with the same. */
    Optional<Path> file();
}
