package dev.muster.incidents.remediation;

import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.problem.Problem;
import dev.muster.incidents.remediation.ProposalEvent.Kind;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Something somebody suggests to do about an incident, and what became of it. Who may ask this of it is for
 * {@link Authority} to say, except that what was approved is started by its assignee.
 */
@Entity
class Proposal {

    static final Duration APPROVAL_LASTS = Duration.ofMinutes(30);

    @Id
    UUID id;

    @Version
    int version;

    UUID incidentId;
    int cycle;

    @Embedded
    Remedy remedy;

    UUID assigneeId;

    @Enumerated(EnumType.STRING)
    ProposalState state;

    UUID proposedBy;
    Instant proposedAt;

    /** The decision in force; a revoked or lapsed one is only on the timeline. */
    @Embedded
    Ruling ruling;

    Instant startedAt;

    /** Why it was started without approval; null for all others. */
    String overrideReason;

    @Embedded
    Result result;

    Instant haltedAt;
    Instant stoppedAt;

    protected Proposal() {}

    Proposal(UUID id, UUID incidentId, Remedy remedy, UUID assigneeId, UUID proposedBy, Instant at) {
        this.id = id;
        this.incidentId = incidentId;
        this.remedy = remedy;
        this.assigneeId = assigneeId;
        this.proposedBy = proposedBy;
        this.proposedAt = at;
        this.state = ProposalState.PROPOSED;
    }

    void joinCycle(int number) {
        cycle = number;
    }

    /** @param toWhom who shall do it; null leaves it with whoever was named, else with who proposed it */
    Decision<ProposalEvent> decide(Ruling wanted, UUID toWhom) {
        return switch (state) {
            case PROPOSED -> {
                ruling = wanted;
                yield rule(wanted, toWhom);
            }
            case APPROVED -> repeated(wanted, "Revoke the approval first, or start it.");
            case DEFERRED -> repeated(wanted, "It is proposed again at " + ruling.deferredUntil() + ".");
            case REJECTED -> repeated(wanted, "Propose it anew if it is right now.");
            case STARTED -> Decision.refuse(notPossible("Halt it, or wait for its result."));
            case DONE, HALTED -> Decision.refuse(notPossible("Propose it anew to do it again."));
        };
    }

    private Decision<ProposalEvent> rule(Ruling wanted, UUID toWhom) {
        return switch (wanted.decision()) {
            case APPROVE -> {
                assigneeId = Optional.ofNullable(toWhom)
                        .or(() -> Optional.ofNullable(assigneeId))
                        .orElse(proposedBy);
                yield become(ProposalState.APPROVED, Kind.APPROVED, wanted.rationale());
            }
            case REJECT -> become(ProposalState.REJECTED, Kind.REJECTED, wanted.rationale());
            case DEFER ->
                become(
                        ProposalState.DEFERRED,
                        Kind.DEFERRED,
                        "until " + wanted.deferredUntil() + ": " + wanted.rationale());
        };
    }

    private Decision<ProposalEvent> repeated(Ruling wanted, String allowed) {
        return wanted.decision() == ruling.decision() && Objects.equals(wanted.deferredUntil(), ruling.deferredUntil())
                ? Decision.noChange()
                : Decision.refuse(notPossible(allowed));
    }

    /** Takes an approval back. */
    Decision<ProposalEvent> revoke(String why) {
        return switch (state) {
            case APPROVED -> proposeAgain(Kind.REVOKED, why);
            case PROPOSED -> Decision.noChange();
            case REJECTED, DEFERRED, DONE, HALTED -> Decision.refuse(notPossible("Only an approval can be revoked."));
            case STARTED -> Decision.refuse(notPossible("Halt it instead."));
        };
    }

    /** A deferred proposal's time has come; changes nothing where it does not wait for that instant any more. */
    Decision<ProposalEvent> comeBack(Instant due) {
        return state == ProposalState.DEFERRED && due.equals(ruling.deferredUntil())
                ? proposeAgain(Kind.RETURNED, null)
                : Decision.noChange();
    }

    /** When an approval ends by itself; empty where there is none. */
    Optional<Instant> lapsesAt() {
        return state == ProposalState.APPROVED
                ? Optional.of(ruling.decidedAt().plus(APPROVAL_LASTS))
                : Optional.empty();
    }

    /** An approval that nobody used ends; changes nothing where it is not that one any more. */
    Decision<ProposalEvent> lapse(Instant due) {
        return lapsesAt().filter(due::equals).isPresent() ? proposeAgain(Kind.LAPSED, null) : Decision.noChange();
    }

    /** What was approved in other words is not approved. */
    Decision<ProposalEvent> edit(Remedy wanted, UUID toWhom) {
        return switch (state) {
            case PROPOSED, APPROVED, DEFERRED -> reword(wanted, toWhom);
            case REJECTED, STARTED, DONE, HALTED ->
                Decision.refuse(notPossible("It can no longer be changed; make a new proposal."));
        };
    }

    private Decision<ProposalEvent> reword(Remedy wanted, UUID toWhom) {
        if (wanted.equals(remedy) && Objects.equals(toWhom, assigneeId)) {
            return Decision.noChange();
        }
        remedy = wanted;
        assigneeId = toWhom;
        return state == ProposalState.APPROVED
                ? proposeAgain(Kind.EDITED, "it needs a new decision")
                : Decision.accept(ProposalEvent.of(Kind.EDITED));
    }

    Decision<ProposalEvent> start(UUID by, Instant at) {
        return switch (state) {
            case APPROVED ->
                by.equals(assigneeId)
                        ? begin(at, new ProposalEvent(Kind.STARTED, null))
                        : Decision.refuse(ProposalProblems.notTheAssignee());
            case STARTED ->
                by.equals(assigneeId) ? Decision.noChange() : Decision.refuse(ProposalProblems.notApproved(state));
            case PROPOSED, REJECTED, DEFERRED, DONE, HALTED -> Decision.refuse(ProposalProblems.notApproved(state));
        };
    }

    /** Starts what nobody approved, in an emergency. What the commander rejected stays rejected. */
    Decision<ProposalEvent> override(UUID by, String reason, Instant at) {
        return switch (state) {
            case PROPOSED, APPROVED, DEFERRED -> {
                ruling = null;
                assigneeId = by;
                overrideReason = reason;
                yield begin(at, new ProposalEvent(Kind.OVERRIDDEN, reason));
            }
            case STARTED ->
                by.equals(assigneeId) ? Decision.noChange() : Decision.refuse(notPossible("It is under way already."));
            case REJECTED, DONE, HALTED ->
                Decision.refuse(notPossible("Make a new proposal, which can then be started by override."));
        };
    }

    Decision<ProposalEvent> finish(Result came) {
        return switch (state) {
            case STARTED -> {
                result = came;
                yield become(
                        ProposalState.DONE,
                        Kind.DONE,
                        came.outcome().phrase() + (came.resultNote() == null ? "" : ": " + came.resultNote()));
            }
            case DONE ->
                came.outcome() == result.outcome()
                        ? Decision.noChange()
                        : Decision.refuse(notPossible(
                                "Its result was: " + result.outcome().phrase() + "."));
            case PROPOSED, APPROVED, REJECTED, DEFERRED, HALTED ->
                Decision.refuse(notPossible("Only what was started has a result."));
        };
    }

    Decision<ProposalEvent> halt(String why, Instant at) {
        return switch (state) {
            case STARTED -> {
                haltedAt = at;
                yield become(ProposalState.HALTED, Kind.HALTED, why);
            }
            case HALTED -> Decision.noChange();
            case PROPOSED, APPROVED, REJECTED, DEFERRED, DONE ->
                Decision.refuse(notPossible("Only what is under way can be halted."));
        };
    }

    /** The assignee of a halted action says that it is no longer going on. */
    Decision<ProposalEvent> confirmStopped(Instant at) {
        if (state != ProposalState.HALTED) {
            return Decision.refuse(notPossible("Only what was halted needs to be confirmed as stopped."));
        }
        if (stoppedAt != null) {
            return Decision.noChange();
        }
        stoppedAt = at;
        return Decision.accept(ProposalEvent.of(Kind.STOPPED));
    }

    private Decision<ProposalEvent> begin(Instant at, ProposalEvent event) {
        startedAt = at;
        state = ProposalState.STARTED;
        return Decision.accept(event);
    }

    private Decision<ProposalEvent> proposeAgain(Kind kind, String note) {
        ruling = null;
        return become(ProposalState.PROPOSED, kind, note);
    }

    private Decision<ProposalEvent> become(ProposalState next, Kind kind, String note) {
        state = next;
        return Decision.accept(new ProposalEvent(kind, note));
    }

    private Problem notPossible(String allowed) {
        return ProposalProblems.notPossible(state, allowed);
    }
}
