package dev.muster.alerts.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.tx.Transactions;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Messages of other services, as they arrive. */
@ApplicationScoped
public class Messages {

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

    /** A message as its sender's contract shows it. */
    public static IncomingMessage example(String sender, String type) {
        return message(sender, type, "subject", Instant.EPOCH, ContractFiles.messageOf(sender, type));
    }

    /** As oncall sends it. Takes effect before it returns. */
    @CanIgnoreReturnValue
    public UUID arrive(String type, String subject, Object data) {
        return arrive(type, subject, json.<JsonNode>valueToTree(data));
    }

    /** As oncall sends it. */
    @CanIgnoreReturnValue
    public UUID arrive(String type, String subject, JsonNode data) {
        return arriveFrom("oncall", type, subject, data);
    }

    @CanIgnoreReturnValue
    public UUID arriveFrom(String source, String type, Object subject, Object data) {
        var message = message(source, type, subject, clock.instant(), json.valueToTree(data));
        var interested =
                reactions.stream().filter(each -> each.types().contains(type)).toList();
        for (Reaction reaction : interested) {
            transactions.run(() -> reaction.on(message)).await().atMost(Duration.ofSeconds(10));
        }
        return message.id();
    }

    private static IncomingMessage message(String source, String type, Object subject, Instant at, JsonNode data) {
        return new IncomingMessage(
                Ids.next(), source, type, subject.toString(), at, new Actor("service", source), null, data, null);
    }
}
