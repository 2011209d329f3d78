package dev.muster.oncall.schedule;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.UUID;

/** One place in a rotation: a person, several people together, or nobody. In JSON an id, a list of ids, or null. */
@JsonDeserialize(using = SlotFromJson.class)
record Slot(List<UUID> people) {

    static final Slot NOBODY = new Slot(List.of());

    Slot {
        people = List.copyOf(people);
    }

    static Slot of(UUID... people) {
        return new Slot(List.of(people));
    }

    @JsonValue
    Object asJson() {
        return switch (people.size()) {
            case 0 -> null;
            case 1 -> people.get(0);
            default -> people;
        };
    }

    boolean isEmpty() {
        return people.isEmpty();
    }
}
