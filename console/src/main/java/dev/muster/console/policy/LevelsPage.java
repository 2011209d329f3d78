package dev.muster.console.policy;

import dev.muster.console.directory.Names;
import dev.muster.console.edit.Tagged;
import dev.muster.console.frame.Typed;
import dev.muster.console.problem.FormFaults;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The form of a policy's levels.
 *
 * @param present the policy as it stands
 * @param read the version the levels were made of
 */
public record LevelsPage(
        UUID id, Tagged present, String read, List<LevelDraft> levels, String reason, FormFaults faults, Names names) {

    public String name() {
        return present.name();
    }

    public String path() {
        return "/policies/" + id;
    }

    /** Somebody saved another version while this was written. */
    public boolean moved() {
        return !present.etag().equals(read);
    }

    public List<LevelDraft> now() {
        return LevelDraft.all(present.thing());
    }

    public FormFaults faultsOf(Integer level) {
        return faults.within("/levels/" + level);
    }

    public boolean chosen(String target, String type, UUID id) {
        return target.equals(type + ":" + id);
    }

    /** Whom a level tells, by name. */
    public String worded(LevelDraft level) {
        return level.targets().stream().map(this::worded).collect(Collectors.joining(", "));
    }

    private String worded(String target) {
        var parts = target.split(":", 2);
        var id = parts.length > 1 ? Typed.id(parts[1]) : null;
        var name =
                switch (parts[0]) {
                    case "schedule" -> names.schedule(id);
                    case "team" -> names.team(id);
                    default -> id == null ? null : names.person(id).name();
                };
        return name == null ? "unknown" : name;
    }
}
