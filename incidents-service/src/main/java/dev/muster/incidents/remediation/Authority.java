package dev.muster.incidents.remediation;

import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.token.Caller;
import dev.muster.incidents.crew.Crew;
import java.util.Optional;
import java.util.UUID;

/**
 * Who decides just now. No role in the suite stands in for it: not even an admin decides without holding command.
 *
 * @param commander null while nobody commands
 * @param regular whether command came by hand-over or while it was vacant, and not by relieving or replacing somebody
 */
record Authority(UUID commander, boolean regular) {

    static Authority of(Crew crew) {
        return crew.commander()
                .map(commander -> new Authority(commander, crew.decidesOnOwnProposals(commander)))
                .orElseGet(() -> new Authority(null, false));
    }

    /**
     * Why this caller may not decide on a proposal; empty when they may.
     *
     * @param proposer whose proposal it is
     */
    Optional<Problem> refusal(Caller by, UUID proposer) {
        if (!isCommander(by)) {
            return Optional.of(notTheCommander());
        }
        return !regular && commander.equals(proposer) ? Optional.of(notOnTheirOwn()) : Optional.empty();
    }

    /** Services and API tokens hold no role in an incident, whoever made them. */
    boolean isCommander(Caller by) {
        return by.kind() == Caller.Kind.PERSON && by.personId().equals(commander);
    }

    Problem notTheCommander() {
        return Problem.of(
                403,
                "not-the-commander",
                "Only the commander decides",
                commander == null
                        ? "Nobody commands this incident. Take command, then decide."
                        : "The incident's commander alone decides. Ask them, or propose what you think is right.");
    }

    private static Problem notOnTheirOwn() {
        return Problem.of(
                403,
                "own-proposal-after-relief",
                "Somebody else has to decide on this",
                "Command came to you neither by hand-over nor while it was vacant, so you cannot decide on a proposal of"
                        + " your own. Hand command over, or let somebody else propose.");
    }
}
