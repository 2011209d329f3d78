package dev.muster.postmortem.action;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.storage.NewestFirst;
import dev.muster.chassis.token.Caller;
import dev.muster.postmortem.catalog.Catalog;
import dev.muster.postmortem.facts.Incidents;
import dev.muster.postmortem.number.SpokenNumber;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which action items a list shows: those that meet all that is asked, and that the caller may see. */
public class ActionFilter {

    private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

    @QueryParam("ownerId")
    @Parameter(description = "Those of one person", schema = @Schema(implementation = UUID.class))
    String ownerId;

    @QueryParam("teamId")
    @Parameter(description = "Those of a team's people", schema = @Schema(implementation = UUID.class))
    String teamId;

    @QueryParam("postmortemId")
    @Parameter(description = "Those of one postmortem", schema = @Schema(implementation = UUID.class))
    String postmortemId;

    @QueryParam("status")
    @Parameter(description = "open or done")
    String status;

    @QueryParam("overdue")
    @Parameter(description = "true: open ones whose due day is over")
    String overdue;

    NewestFirst query(Catalog catalog, Caller by, Instant now) {
        boolean late = flag("overdue", overdue);
        return new NewestFirst("1 = 1")
                .and("(incidentId is null or " + Incidents.VISIBLE + ")", "viewer", Incidents.viewer(by))
                .and("ownerId = :owner", "owner", SpokenNumber.parameter("ownerId", ownerId))
                .and("ownerId in :people", "people", people(catalog))
                .and("postmortemId = :postmortem", "postmortem", SpokenNumber.parameter("postmortemId", postmortemId))
                .and("status = :status", "status", late ? ActionStatus.OPEN : status())
                .and("dueOn < :today", "today", late ? ActionItem.today(now) : null);
    }

    private Set<UUID> people(Catalog catalog) {
        var team = SpokenNumber.parameter("teamId", teamId);
        if (team == null) {
            return null;
        }
        var people = catalog.peopleOf(team);
        return people.isEmpty() ? NOBODY : people;
    }

    private ActionStatus status() {
        if (status == null || status.isEmpty()) {
            return null;
        }
        return switch (status) {
            case "open" -> ActionStatus.OPEN;
            case "done" -> ActionStatus.DONE;
            default -> throw Problems.unreadable("status", "Must be open or done");
        };
    }

    private static boolean flag(String name, String text) {
        if (text == null || text.isEmpty() || text.equals("false")) {
            return false;
        }
        if (!text.equals("true")) {
            throw Problems.unreadable(name, "Must be true or false");
        }
        return true;
    }
}
