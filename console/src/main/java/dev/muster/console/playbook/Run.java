package dev.muster.console.playbook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A playbook attached to an incident, and how far people have come with it. */
public record Run(UUID id, String name, Integer version, List<Step> steps) {

    public record Step(String title, String body, String role, boolean done, UUID doneBy, Instant doneAt) {}

    public Run {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    public long ticked() {
        return steps.stream().filter(Step::done).count();
    }
}
