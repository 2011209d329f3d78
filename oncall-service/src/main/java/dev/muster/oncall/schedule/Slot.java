package dev.muster.oncall.schedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.UUID;

/** One place in a rotation: a person, several people together, or nobody. */
record Slot(List<UUID> people) {

    static final Slot NOBODY = new Slot(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Slot {
        people = List.copyOf(people);
    }

    static Slot of(UUID... people) {
        return new Slot(List.of(people));
    }

    @JsonValue
    List<UUID> asList() {
        return people;
    }

    boolean isEmpty() {
        return people.isEmpty();
    }
}
