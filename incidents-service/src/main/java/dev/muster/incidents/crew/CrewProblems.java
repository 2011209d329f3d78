package dev.muster.incidents.crew;

import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.problem.Problems;
import java.time.Instant;

/** Why a change of people is refused. */
final class CrewProblems {

    private CrewProblems() {}

    static ProblemException held(IncidentRole role) {
        return Problems.conflict(
                "role-held",
                "Somebody is " + role.word() + " already. They can hand the role over"
                        + (role == IncidentRole.COMMANDER
                                ? ", or a manager of an affected service relieves them."
                                : "."));
    }

    static ProblemException notTheHolder(IncidentRole role) {
        return Problems.forbidden("Only whoever is " + role.word() + " hands the role over.");
    }

    static ProblemException vacant(IncidentRole role) {
        return Problems.conflict("role-vacant", "Nobody is " + role.word() + ", so there is nothing to take away.");
    }

    static ProblemException notOffered() {
        return Problems.conflict(
                "handover-over", "This hand-over is no longer on offer: the role has changed hands meanwhile.");
    }

    static ProblemException notTheReceiver() {
        return Problems.forbidden("Only the person to whom the role is offered accepts it.");
    }

    static ProblemException notTheDeputy() {
        return Problems.forbidden("Only the deputy may ask for command, or take it from a commander who is not there.");
    }

    static ProblemException commanderNotAsked() {
        return Problems.conflict(
                "commander-not-asked",
                "Ask the commander first. Command can be taken when no answer has come in time.");
    }

    static ProblemException commanderHasTime(Instant until) {
        return Problems.conflict("commander-has-time", "The commander may still answer until " + until + ".");
    }

    static ProblemException commanderActed() {
        return Problems.conflict("commander-acted", "The commander has acted since being asked, and keeps command.");
    }

    static ProblemException commanderStays() {
        return Problems.conflict("commander-stays", "You command. Hand command over first, then leave.");
    }
}
