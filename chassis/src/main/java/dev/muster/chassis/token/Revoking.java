package dev.muster.chassis.token;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.messaging.Reaction;
import dev.muster.chassis.problem.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes tokens back: here at the commit of the running transaction, elsewhere when the message arrives. */
@ApplicationScoped
public class Revoking implements Reaction {

    public static final String TYPE = "token.revoked";

    /** One of the three ids is there. Tokens issued after {@code at} are good. */
    record TokenRevoked(UUID sessionId, UUID tokenId, UUID personId, Instant at) {}

    private final RevocationRows rows;
    private final Outbox outbox;
    private final Clock clock;
    private final String signsPeopleIn;

    Revoking(
            RevocationRows rows,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "muster.people.issuer", defaultValue = "oncall") String signsPeopleIn) {
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
        this.signsPeopleIn = signsPeopleIn;
    }

    public Uni<Void> tokensOfSession(UUID sessionId, Actor by) {
        return publish(new TokenRevoked(sessionId, null, null, clock.instant()), by);
    }

    public Uni<Void> tokensOfApiToken(UUID tokenId, Actor by) {
        return publish(new TokenRevoked(null, tokenId, null, clock.instant()), by);
    }

    /** All that were issued so far; the person may get new ones. */
    public Uni<Void> tokensOfPerson(UUID personId, Actor by) {
        return publish(new TokenRevoked(null, null, personId, clock.instant()), by);
    }

    private Uni<Void> publish(TokenRevoked revoked, Actor by) {
        return heed(revoked)
                .chain(() -> outbox.publish(Fact.of(TYPE, idOf(revoked).toString(), revoked, by)));
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    /** Only who gives tokens takes them back. */
    @Override
    public Uni<Void> on(IncomingMessage message) {
        if (!message.source().equals(signsPeopleIn)) {
            throw Problems.forbidden("Only " + signsPeopleIn + " revokes tokens.");
        }
        return heed(message.as(TokenRevoked.class));
    }

    private Uni<Void> heed(TokenRevoked revoked) {
        return rows.add(idOf(revoked), revoked.at());
    }

    private static UUID idOf(TokenRevoked revoked) {
        return Stream.of(revoked.sessionId(), revoked.tokenId(), revoked.personId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing is named that is revoked"));
    }
}
