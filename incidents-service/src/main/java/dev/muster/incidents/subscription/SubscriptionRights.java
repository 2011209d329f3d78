package dev.muster.incidents.subscription;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Caller;
import dev.muster.incidents.catalog.CatalogTeam;
import dev.muster.incidents.catalog.Directory;
import dev.muster.incidents.catalog.TeamRights;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Anybody subscribes themselves; others, teams and outside addresses only who may edit for a team of theirs. */
@ApplicationScoped
class SubscriptionRights {

    private final Directory directory;
    private final TeamRights teams;

    SubscriptionRights(Directory directory, TeamRights teams) {
        this.directory = directory;
        this.teams = teams;
    }

    /** @param personId whoever is subscribed; null for a team or an address */
    void require(Caller by, UUID personId, UUID teamId) {
        if (!may(by, personId, teamId)) {
            throw Problems.forbidden("Anybody may subscribe themselves. To subscribe somebody else, a team or an"
                    + " address outside, ask a manager of their team.");
        }
    }

    boolean may(Caller by, UUID personId, UUID teamId) {
        if (personId != null) {
            return personId.equals(by.personId()) || teams.mayEditForAny(by, teamsOf(personId));
        }
        return teamId != null ? teams.mayEdit(by, teamId) : teams.mayEditForAny(by, directory.teams());
    }

    private List<CatalogTeam> teamsOf(UUID personId) {
        return directory.teams().stream()
                .filter(team -> team.everybody().contains(personId))
                .toList();
    }
}
