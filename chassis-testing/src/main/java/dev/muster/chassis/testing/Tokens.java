package dev.muster.chassis.testing;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Role;
import dev.muster.chassis.token.SigningKey;
import dev.muster.chassis.token.TokenSigner;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Signed tokens that the service under test accepts, made by the test clock. To be sent as {@code Bearer}. */
public final class Tokens {

    private static final String SIGNS_PEOPLE_IN = "oncall";

    private Tokens() {}

    public static String stakeholder() {
        return person(UUID.randomUUID(), Role.STAKEHOLDER);
    }

    public static String responder() {
        return person(UUID.randomUUID(), Role.RESPONDER);
    }

    public static String admin() {
        return person(UUID.randomUUID(), Role.ADMIN);
    }

    public static String person(UUID personId, Role role) {
        return person(Caller.person(personId, role, UUID.randomUUID()), now());
    }

    /** A token made at another time, for example one that has expired. */
    public static String person(Caller person, Instant at) {
        return signer(SIGNS_PEOPLE_IN).forPerson(person, at, Duration.ofMinutes(10));
    }

    /** A token with which the named peer calls the service under test. */
    public static String service(String peer) {
        return service(peer, null);
    }

    public static String service(String peer, Actor onBehalf) {
        return signer(peer).forPeer(setting("muster.service.name"), onBehalf, now(), Duration.ofSeconds(60));
    }

    /** Signs in the name and with the key of a service, be it the one under test or a peer. */
    public static TokenSigner signer(String service) {
        return new TokenSigner(service, key(service));
    }

    public static SigningKey key(String service) {
        boolean underTest = service.equals(setting("muster.service.name"));
        return SigningKey.ofPem(setting(underTest ? TestKeys.OWN : TestKeys.privateKeyOf(service)));
    }

    private static Instant now() {
        return CDI.current().select(Clock.class).get().instant();
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
