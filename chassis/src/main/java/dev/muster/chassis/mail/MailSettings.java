package dev.muster.chassis.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The operator's mail server. Without a host mail waits and says so. */
@ConfigMapping(prefix = "muster.smtp")
public interface MailSettings {

    Optional<String> host();

    @WithDefault("25")
    int port();

    /** The sender's address. */
    @WithDefault("muster@localhost")
    String from();

    Optional<String> username();

    Optional<String> password();
}
