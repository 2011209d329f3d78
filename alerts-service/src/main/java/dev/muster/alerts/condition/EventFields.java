package dev.muster.alerts.condition;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An event as conditions see it.
 *
 * <table>
 *   <caption>Fields; what the sender left out is an empty text, label or detail map</caption>
 *   <tr><td>{@code summary, source, action}</td><td>as sent; {@code action} is trigger, acknowledge or resolve</td></tr>
 *   <tr><td>{@code severity}</td><td>critical, error, warning or info, as the event has it before any rule</td></tr>
 *   <tr><td>{@code service}</td><td>the service the event itself names, by id or name, as sent</td></tr>
 *   <tr><td>{@code labels}</td><td>map of text to text</td></tr>
 *   <tr><td>{@code details}</td><td>map of text to whatever JSON the sender put there</td></tr>
 *   <tr><td>{@code integration, integrationId, integrationKind}</td><td>the sender's name, id and kind</td></tr>
 *   <tr><td>{@code occurredAt}</td><td>timestamp, by the sender's clock, else when it was received</td></tr>
 * </table>
 */
public final class EventFields {

    static final String DETAILS = "details";

    private static final Map<String, CelType> FIELDS = Map.ofEntries(
            Map.entry("summary", SimpleType.STRING),
            Map.entry("severity", SimpleType.STRING),
            Map.entry("source", SimpleType.STRING),
            Map.entry("service", SimpleType.STRING),
            Map.entry("labels", MapType.create(SimpleType.STRING, SimpleType.STRING)),
            Map.entry(DETAILS, MapType.create(SimpleType.STRING, SimpleType.DYN)),
            Map.entry("integration", SimpleType.STRING),
            Map.entry("integrationId", SimpleType.STRING),
            Map.entry("integrationKind", SimpleType.STRING),
            Map.entry("action", SimpleType.STRING),
            Map.entry("occurredAt", SimpleType.TIMESTAMP));

    static final StructType TYPE = StructType.create(
            "Event", ImmutableSet.copyOf(FIELDS.keySet()), name -> Optional.ofNullable(FIELDS.get(name)));

    private final Map<String, Object> values = new HashMap<>();
    private final Supplier<Map<String, Object>> details;

    /** @param details asked only when a condition reads them, and then once */
    public EventFields(
            String action,
            String summary,
            String severity,
            String source,
            String service,
            Map<String, String> labels,
            Sender integration,
            Instant occurredAt,
            Supplier<Map<String, Object>> details) {
        values.put("action", action);
        values.put("summary", text(summary));
        values.put("severity", text(severity));
        values.put("source", text(source));
        values.put("service", text(service));
        values.put("labels", labels);
        values.put("integration", text(integration.name()));
        values.put("integrationId", text(integration.id()));
        values.put("integrationKind", text(integration.kind()));
        values.put("occurredAt", occurredAt);
        this.details = details;
    }

    /** The integration an event came through. */
    public record Sender(String id, String name, String kind) {}

    /** The text at that place; empty when there is none, or something else. */
    public Optional<String> text(FieldPath path) {
        return at(path) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    Object at(FieldPath path) {
        boolean beyondScalars = path.names().isEmpty() || path.names().get(0).equals(DETAILS);
        return path.in(beyondScalars ? all() : values);
    }

    Map<String, Object> all() {
        values.computeIfAbsent(DETAILS, name -> details.get());
        return values;
    }

    /** Every field but {@code details}, which cost a conversion. */
    Map<String, Object> withoutDetails() {
        return values;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** Lets the type checker know {@code Event}, so that a misspelt field is found at save. */
    static final class Types implements CelTypeProvider {
        @Override
        public ImmutableCollection<CelType> types() {
            return ImmutableList.of(TYPE);
        }

        @Override
        public Optional<CelType> findType(String name) {
            return name.equals(TYPE.name()) ? Optional.of(TYPE) : Optional.empty();
        }
    }
}
