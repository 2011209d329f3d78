package dev.muster.alerts.rule;

import dev.muster.alerts.catalog.Catalog;
import dev.muster.alerts.catalog.CatalogTeam;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may change a rule: admins any, a team's managers its own, and its responders where the team lets members edit. */
@ApplicationScoped
class RuleRights {

    private final Catalog catalog;

    RuleRights(Catalog catalog) {
        this.catalog = catalog;
    }

    void require(Caller caller, UUID teamId) {
        if (!mayEdit(caller, teamId)) {
            throw Problems.forbidden(
                    teamId == null
                            ? "A rule without a team touches everybody's events. Ask an admin, or name your team."
                            : "This rule belongs to a team you may not edit for. Ask one of its managers.");
        }
    }

    boolean mayEdit(Caller caller, UUID teamId) {
        return caller.isAdmin()
                || catalog.team(teamId).filter(team -> mayEdit(caller, team)).isPresent();
    }

    private static boolean mayEdit(Caller caller, CatalogTeam team) {
        var person = caller.personId();
        if (person == null) {
            return false;
        }
        boolean asMember = team.membersEdit() && team.memberIds().contains(person);
        return team.managerIds().contains(person) || (asMember && caller.role().includes(Role.RESPONDER));
    }
}
