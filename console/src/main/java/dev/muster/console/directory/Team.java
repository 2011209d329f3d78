package dev.muster.console.directory;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** People who own services together. */
public record Team(UUID id, String name, List<UUID> managerIds, List<UUID> memberIds, Boolean builtIn) {
    public Team {
        managerIds = managerIds == null ? List.of() : List.copyOf(managerIds);
        memberIds = memberIds == null ? List.of() : List.copyOf(memberIds);
    }

    /** Everyone in it, managers first, each once. */
    public List<UUID> everyone() {
        return Stream.concat(managerIds.stream(), memberIds.stream()).distinct().toList();
    }
}
