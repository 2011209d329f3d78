package dev.muster.incidents.catalog;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Who may change what belongs to a team: admins, its managers, and its responders where the team lets members edit. */
@ApplicationScoped
public class TeamRights {

    private final Directory directory;

    TeamRights(Directory directory) {
        this.directory = directory;
    }

    /** @param teamId null for what belongs to no team, which is for admins */
    public void requireMayEdit(Caller caller, UUID teamId) {
        if (!mayEdit(caller, teamId)) {
            throw Problems.forbidden(
                    teamId == null
                            ? "This belongs to no team, so only an admin may change it."
                            : "Only an admin or the team's managers may change this, and its members where the team"
                                    + " lets its members edit. Ask one of them.");
        }
    }

    public boolean mayEdit(Caller caller, UUID teamId) {
        return caller.isAdmin()
                || directory.team(teamId).filter(team -> lets(caller, team)).isPresent();
    }

    /** Whether any of the teams lets this caller change what is theirs. */
    public boolean mayEditForAny(Caller caller, Collection<CatalogTeam> teams) {
        return caller.isAdmin() || teams.stream().anyMatch(team -> lets(caller, team));
    }

    private static boolean lets(Caller caller, CatalogTeam team) {
        if (caller.personId() == null || !caller.role().includes(Role.RESPONDER)) {
            return false;
        }
        return team.managerIds().contains(caller.personId())
                || team.membersEdit() && team.memberIds().contains(caller.personId());
    }
}
