package dev.muster.postmortem.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.tx.Transactions;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Messages of the other services, as they arrive. */
@ApplicationScoped
public class Messages {

    private static final Actor SOMEBODY = new Actor("service", "incidents");

    private final List<Reaction> reactions;
    private final Transactions transactions;
    private final ObjectMapper json;
    private final Clock clock;

    Messages(@All List<Reaction> reactions, Transactions transactions, ObjectMapper json, Clock clock) {
        this.reactions = reactions;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /** Takes effect before it returns. */
    public void arrive(String type, Object subject, Object data) {
        arrive(type, subject, data, SOMEBODY, clock.instant());
    }

    public void arrive(String type, Object subject, Object data, Actor actor, Instant at) {
        var message = new IncomingMessage(
                Ids.next(),
                "incidents",
                type,
                subject.toString(),
                at,
                actor,
                null,
                data instanceof JsonNode node ? node : json.valueToTree(data),
                null);
        transactions.run(() -> effect(message)).await().atMost(Duration.ofSeconds(10));
    }

    private Uni<Void> effect(IncomingMessage message) {
        Uni<Void> effect = Uni.createFrom().voidItem();
        for (var reaction : reactions) {
            if (reaction.types().contains(message.type())) {
                effect = effect.chain(() -> reaction.on(message));
            }
        }
        return effect;
    }
}
