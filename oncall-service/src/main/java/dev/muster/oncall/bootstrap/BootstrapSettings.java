package dev.muster.oncall.bootstrap;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The first admin, made when the directory is empty. Later changes of these settings change nobody. */
@ConfigMapping(prefix = "muster.bootstrap")
interface BootstrapSettings {

    Optional<String> adminEmail();

    Optional<String> adminPassword();
}
