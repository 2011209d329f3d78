package dev.muster.chassis.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.chassis.background.Traces;
import dev.muster.chassis.time.Ids;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A fact as {@code outbox_append} takes it; the names are those of its JSON. */
record OutboxRow(
        UUID id,
        String type,
        String subject,
        String actortype,
        String actorid,
        String cause,
        String traceparent,
        JsonNode data,
        Instant at,
        Set<String> recipients,
        Set<String> excluded) {

    static OutboxRow of(Fact fact, Set<String> recipients, Instant at) {
        return new OutboxRow(
                Ids.next(),
                fact.type(),
                fact.subject(),
                fact.actor().type(),
                fact.actor().id(),
                fact.cause(),
                fact.traceparent() == null ? Traces.current() : Traces.linkedFromHere(fact.traceparent()),
                Wire.JSON.valueToTree(fact.data()),
                at,
                recipients,
                fact.notTo());
    }
}
