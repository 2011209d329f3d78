package dev.muster.console.policy;

import dev.muster.console.frame.Lengths;
import java.util.List;
import java.util.UUID;

/** Who is told, and who next when nobody answers. */
public record Policy(
        UUID id, String name, UUID teamId, Integer version, List<Level> levels, int repeat, boolean catchAll) {

    public record Level(List<Target> targets, String mode, String timeout) {
        public Level {
            targets = targets == null ? List.of() : List.copyOf(targets);
        }

        public String patience() {
            return Lengths.exact(timeout);
        }

        public boolean inTurn() {
            return "roundRobin".equals(mode);
        }
    }

    public record Target(String type, UUID id) {}

    public Policy {
        levels = levels == null ? List.of() : List.copyOf(levels);
    }
}
