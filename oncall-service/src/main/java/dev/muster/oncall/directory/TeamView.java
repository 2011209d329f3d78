package dev.muster.oncall.directory;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Team")
record TeamView(
        UUID id, String name, List<UUID> managerIds, List<UUID> memberIds, boolean membersEdit, boolean builtIn) {

    static TeamView of(TeamRecord team) {
        return new TeamView(
                team.id(),
                team.name(),
                team.managerIds().stream().sorted().toList(),
                team.memberIds().stream().sorted().toList(),
                team.membersEdit(),
                team.builtIn());
    }
}
