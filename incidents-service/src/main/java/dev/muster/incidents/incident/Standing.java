package dev.muster.incidents.incident;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Role;
import dev.muster.incidents.crew.IncidentRole;
import java.util.Arrays;

/**
 * What a caller may do in one incident, by their role in it. An API token has no role in any incident, whoever made it.
 */
public record Standing(Incident incident, Caller by) {

    public boolean holds(IncidentRole role) {
        return by.kind() == Caller.Kind.PERSON && incident.crew().holds(role, by.personId());
    }

    public boolean commands() {
        return holds(IncidentRole.COMMANDER);
    }

    public boolean isResponder() {
        return !by.isService() && by.role().includes(Role.RESPONDER);
    }

    /** Steering is for the commander and the deputy. */
    void requireSteering() {
        requireAny(IncidentRole.COMMANDER, IncidentRole.DEPUTY);
    }

    /** How bad it is, and whether it is one at all, any responder says while nobody commands. */
    void requireJudging() {
        if (!incident.crew().isCommandVacant() || !isResponder()) {
            requireAny(IncidentRole.COMMANDER);
        }
    }

    /** The same for what the deputy may do, too. */
    void requireJudgingOrSteering() {
        if (!incident.crew().isCommandVacant() || !isResponder()) {
            requireSteering();
        }
    }

    void requireAny(IncidentRole... roles) {
        if (Arrays.stream(roles).noneMatch(this::holds)) {
            throw Problems.forbidden(
                    incident.crew().isCommandVacant()
                            ? "Nobody commands " + incident.number() + " yet. Take command first."
                            : "This is for whoever commands " + incident.number() + ". Tell them what you think.");
        }
    }
}
