package dev.muster.incidents.incident;

import dev.muster.incidents.plan.PostmortemDemand;
import dev.muster.incidents.plan.ResponsePlan;
import java.time.Duration;
import java.time.Instant;

/**
 * What the plan asks for once an incident is resolved.
 *
 * @param postmortemDue null until it is resolved
 * @param reviewDue null until it is resolved
 */
record Aftermath(PostmortemDemand postmortem, Instant postmortemDue, Instant reviewDue) {

    private static final Aftermath NONE = new Aftermath(PostmortemDemand.NONE, null, null);

    /** Nothing is learned from what was only rehearsed, was none, or goes on elsewhere. */
    static Aftermath of(Incident incident, ResponsePlan plan) {
        boolean counts = !incident.isDrill()
                && switch (incident.status()) {
                    case DECLINED, MERGED -> false;
                    case TRIAGE, INVESTIGATING, FIXING, MONITORING, RESOLVED, CLOSED -> true;
                };
        if (!counts || incident.level().isEmpty()) {
            return NONE;
        }
        var level = plan.level(incident.level().get());
        var resolved = incident.milestone(Milestone.RESOLVED).orElse(null);
        return new Aftermath(
                level.postmortem(), due(resolved, level.postmortemDue()), due(resolved, level.reviewDue()));
    }

    private static Instant due(Instant resolved, Duration within) {
        return resolved == null || within == null ? null : resolved.plus(within);
    }
}
