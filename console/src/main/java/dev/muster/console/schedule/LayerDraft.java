package dev.muster.console.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.console.frame.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * One layer while it is being changed, as its form has it.
 *
 * @param was which layer it was made of, counted from 0; null for a new one
 * @param slots who takes turns, in order
 * @param hours when it counts
 */
public record LayerDraft(
        String was,
        String name,
        String unit,
        String every,
        String handoffTime,
        String handoffDay,
        String startsOn,
        List<Slot> slots,
        Hours hours) {
    private static final int FREE = 2;

    static LayerDraft fresh(String startsOn) {
        return new LayerDraft(null, null, "week", "1", "09:00", null, startsOn, List.of(), Hours.ALWAYS).widened(FREE);
    }

    static List<LayerDraft> all(JsonNode schedule) {
        var layers = new ArrayList<LayerDraft>();
        for (var layer : schedule.path("layers")) {
            layers.add(of(layer, layers.size()));
        }
        return layers;
    }

    private static LayerDraft of(JsonNode layer, int place) {
        var rotation = layer.path("rotation");
        var slots = StreamSupport.stream(rotation.path("participants").spliterator(), false)
                .map(Slot::of)
                .toList();
        return new LayerDraft(
                String.valueOf(place),
                layer.path("name").asText(),
                rotation.path("unit").asText(),
                rotation.path("every").asText(),
                rotation.path("handoffTime").asText(),
                rotation.path("handoffDay").isTextual()
                        ? rotation.path("handoffDay").asText()
                        : null,
                rotation.path("startsOn").asText(),
                slots,
                Hours.of(layer.path("restrictions")));
    }

    /** With empty places to choose somebody in. */
    LayerDraft widened(int more) {
        var wider = new ArrayList<>(slots);
        for (int i = 0; i < more; i++) {
            wider.add(Slot.EMPTY);
        }
        return new LayerDraft(was, name, unit, every, handoffTime, handoffDay, startsOn, wider, hours);
    }

    /** The layer it was made of, with what was chosen. */
    ObjectNode on(JsonNode present) {
        var before = present.path("layers").path(was == null ? -1 : Typed.number(was));
        var layer = before.isObject() ? (ObjectNode) before.deepCopy() : JsonNodeFactory.instance.objectNode();
        layer.put("name", Typed.text(name));
        var rotation = layer.withObjectProperty("rotation");
        rotation.put("unit", unit)
                .put("every", Typed.number(every))
                .put("handoffTime", Typed.text(handoffTime))
                .put("handoffDay", "week".equals(unit) ? Typed.text(handoffDay) : null)
                .put("startsOn", Typed.text(startsOn));
        var participants = rotation.putArray("participants");
        slots.stream().filter(slot -> !slot.isEmpty()).forEach(slot -> slot.addTo(participants));
        hours.putIn(layer);
        return layer;
    }

    public boolean is(String chosen, String option) {
        return option.equals(chosen);
    }
}
