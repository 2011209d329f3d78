package dev.muster.console.policy;

import dev.muster.console.directory.Names;

/** A policy with the names of whom it tells. */
public record PolicyPage(Policy policy, Names names) {

    public String nameOf(Policy.Target target) {
        var name =
                switch (target.type()) {
                    case "schedule" -> names.schedule(target.id());
                    case "team" -> names.team(target.id());
                    default -> names.person(target.id()).name();
                };
        return name == null ? "unknown" : name;
    }

    /** Where to read more; null for a person, who has no page. */
    public String href(Policy.Target target) {
        return "schedule".equals(target.type()) ? "/schedules/" + target.id() : null;
    }
}
