package dev.muster.alerts.rule;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What a rule says.
 *
 * @param teamId whose events it may touch; null for all, which is for admins
 * @param stop no later rule is looked at once this one has matched
 */
@Embeddable
public record RuleDefinition(
        String name, UUID teamId, boolean enabled, String condition, boolean stop, RuleActions actions) {

    public RuleDefinition {
        actions = actions == null ? RuleActions.NONE : actions;
    }

    /** A team's rule speaks only for what is the team's: the events of its own services. */
    public boolean speaksFor(UUID serviceTeam) {
        return teamId == null || teamId.equals(serviceTeam);
    }

    /** A team's rule may not route to what is another team's; what has no team is open to all. */
    public boolean mayRouteTo(UUID ownerTeam) {
        return teamId == null || ownerTeam == null || teamId.equals(ownerTeam);
    }
}
