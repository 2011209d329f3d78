package dev.muster.incidents.remediation;

import java.time.Instant;
import java.util.UUID;

/** Proposals in every state, reached as people reach it. */
final class Proposals {

    static final UUID COMMANDER = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    static final UUID PROPOSER = UUID.fromString("00000000-0000-7000-8000-00000000000b");
    static final UUID SOMEBODY = UUID.fromString("00000000-0000-7000-8000-00000000000c");

    static final Instant THREE = Instant.parse("2026-03-01T03:00:00Z");
    static final Instant FOUR = THREE.plusSeconds(3600);

    static final Remedy RESTART = new Remedy("Restart", "Connections are freed", 4, 2, true, null, 600L);

    private Proposals() {}

    static Proposal in(ProposalState state) {
        var proposal = proposed(RESTART, THREE);
        return switch (state) {
            case PROPOSED -> proposal;
            case APPROVED -> decided(proposal, Verdict.APPROVE);
            case REJECTED -> decided(proposal, Verdict.REJECT);
            case DEFERRED -> decided(proposal, Verdict.DEFER);
            case STARTED -> started(proposal);
            case DONE -> {
                var done = started(proposal);
                did(done.finish(new Result(Outcome.WORKED, null, FOUR)));
                yield done;
            }
            case HALTED -> {
                var halted = started(proposal);
                did(halted.halt("Errors rise", FOUR));
                yield halted;
            }
        };
    }

    static Proposal proposed(Remedy remedy, Instant at) {
        return new Proposal(UUID.randomUUID(), UUID.randomUUID(), remedy, null, PROPOSER, at);
    }

    static Ruling ruling(Verdict verdict) {
        return new Ruling(COMMANDER, THREE, verdict, "Because", verdict == Verdict.DEFER ? FOUR : null);
    }

    static void did(Object decision) {
        if (!decision.getClass().getSimpleName().equals("Accepted")) {
            throw new AssertionError("Not accepted: " + decision);
        }
    }

    private static Proposal decided(Proposal proposal, Verdict verdict) {
        did(proposal.decide(ruling(verdict), null));
        return proposal;
    }

    private static Proposal started(Proposal proposal) {
        did(decided(proposal, Verdict.APPROVE).start(PROPOSER, THREE));
        return proposal;
    }
}
