package dev.muster.oncall.directory;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Role;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may change what belongs to a team: admins, its managers, and its members where the team lets them. */
@ApplicationScoped
public class TeamRights {

    private final Directory directory;

    TeamRights(Directory directory) {
        this.directory = directory;
    }

    /** Fails with "forbidden" otherwise. {@code teamId} is null for what belongs to no team: only admins change that. */
    public Uni<Void> requireMayEdit(Caller caller, UUID teamId) {
        return mayEdit(caller, teamId)
                .invoke(may -> {
                    if (!may) {
                        throw Problems.forbidden(
                                teamId == null
                                        ? "This belongs to no team, so only an admin may change it."
                                        : "Only an admin or the team's managers may change this, and its members where"
                                                + " the team lets its members edit. Ask one of them.");
                    }
                })
                .replaceWithVoid();
    }

    public Uni<Boolean> mayEdit(Caller caller, UUID teamId) {
        if (caller.isAdmin()) {
            return Uni.createFrom().item(true);
        }
        if (teamId == null || caller.role() == null || !caller.role().includes(Role.RESPONDER)) {
            return Uni.createFrom().item(false);
        }
        return directory.team(teamId).map(team -> team.filter(known -> known.letsEdit(caller.personId()))
                .isPresent());
    }
}
