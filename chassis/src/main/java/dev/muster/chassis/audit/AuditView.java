package dev.muster.chassis.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/**
 * One change, as shown to an administrator.
 *
 * @param address where the request came from; {@code null} when Muster did it by itself
 */
public record AuditView(
        UUID id,
        Instant at,
        Reference actor,
        String action,
        Reference subject,
        JsonNode before,
        JsonNode after,
        String address) {

    public record Reference(String type, String id) {}

    static AuditView of(AuditRecord row, Function<String, JsonNode> json) {
        return new AuditView(
                row.id,
                row.at,
                new Reference(row.actorType, row.actorId),
                row.action,
                new Reference(row.subjectType, row.subjectId),
                json.apply(row.stateBefore),
                json.apply(row.stateAfter),
                row.address);
    }
}
