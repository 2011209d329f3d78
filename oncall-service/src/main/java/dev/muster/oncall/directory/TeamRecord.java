package dev.muster.oncall.directory;

import java.util.Set;
import java.util.UUID;

/**
 * A team as other features see it.
 *
 * @param membersEdit whether members, not only managers, may change what belongs to the team
 * @param builtIn the team Admins, whose members are always all active admins
 */
public record TeamRecord(
        UUID id, String name, Set<UUID> managerIds, Set<UUID> memberIds, boolean membersEdit, boolean builtIn) {

    public TeamRecord {
        managerIds = Set.copyOf(managerIds);
        memberIds = Set.copyOf(memberIds);
    }

    /** Whether the person may change what belongs to this team, without being an admin. */
    public boolean letsEdit(UUID personId) {
        return managerIds.contains(personId) || (membersEdit && !builtIn && memberIds.contains(personId));
    }
}
