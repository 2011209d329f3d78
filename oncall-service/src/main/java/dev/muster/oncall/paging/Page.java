package dev.muster.oncall.paging;

import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.storage.StringsColumn;
import dev.muster.oncall.channel.ContactKind;
import dev.muster.oncall.contact.Urgency;
import dev.muster.oncall.escalation.Level;
import dev.muster.oncall.escalation.PolicySnapshot;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One call for help and where it stands. All changes go through the methods here. */
@Entity
@Table(name = "page")
class Page {

    /** Takes part in an incident without a role of its own. */
    static final String RESPONDER = "responder";

    @Id
    UUID id;

    @Version
    int version;

    String title;
    String message;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Enumerated(EnumType.STRING)
    PageStatus status;

    UUID serviceId;
    boolean drill;

    /** Of an incident; what a plain acknowledgement takes. Null where the called were not asked to take one. */
    String role;

    /** All roles of an incident that it asks to fill. */
    @Convert(converter = StringsColumn.class)
    List<String> offeredRoles;

    @Convert(converter = EscalationPathColumn.class)
    EscalationPath path;

    int stretch;
    int cycle;
    int level;

    Instant acceptedAt;
    Instant startedAt;
    Instant handedOverAt;
    /** Until when it waits: for an answer, or where it is exhausted, to be loud again. Timers of other instants are void. */
    Instant nextStepAt;

    /** Who was called before it was acknowledged or given to somebody else need not be told any more. */
    Instant callsCountFrom;

    Instant acknowledgedAt;
    UUID acknowledgedBy;
    Instant endedAt;

    /** The trace it was started in, which all that follows from it stays in. */
    String traceparent;

    protected Page() {}

    static Page start(CallForHelp call, String traceparent, Instant at) {
        var page = new Page();
        page.id = call.pageId();
        page.title = call.title();
        page.message = call.message();
        page.urgency = call.urgency();
        page.serviceId = call.serviceId();
        page.drill = call.drill();
        page.role = call.roles().stream().findFirst().orElse(null);
        page.offeredRoles = call.roles();
        page.status = PageStatus.TRIGGERED;
        page.acceptedAt = call.acceptedAt();
        page.startedAt = at;
        page.callsCountFrom = at;
        page.traceparent = traceparent;
        page.setOutOn(call.path());
        return page;
    }

    /**
     * Stops the walk. The first responder is kept; of a page nobody answered, too.
     *
     * @param as the role of an incident to take with it, {@link #RESPONDER} for none; null for the one it was made for
     */
    Decision<PageEvent> acknowledge(UUID responder, String as, Instant at) {
        return switch (status) {
            case TRIGGERED, EXHAUSTED -> {
                status = PageStatus.ACKNOWLEDGED;
                acknowledgedAt = at;
                acknowledgedBy = responder;
                callsCountFrom = at;
                nextStepAt = null;
                yield Decision.accept(PageEvent.acknowledged(responder, roleTaken(as)));
            }
            case ACKNOWLEDGED -> Decision.noChange();
            case RESOLVED -> Decision.refuse(PageProblems.alreadyEnded());
        };
    }

    /** Nobody answered by then. Changes nothing when the page does not wait for that instant any more. */
    Decision<PageEvent> unansweredBy(Instant due, Instant at) {
        return status == PageStatus.TRIGGERED && due.equals(nextStepAt) ? goOn(at) : Decision.noChange();
    }

    /** Nobody at the present level can be expected to notice. */
    Decision<PageEvent> passOver(Instant at) {
        return status == PageStatus.TRIGGERED ? goOn(at) : Decision.noChange();
    }

    /** Calls the next level without waiting; also when whoever acknowledged finds that they need others. */
    Decision<PageEvent> escalate(Instant at) {
        return switch (status) {
            case TRIGGERED, ACKNOWLEDGED -> {
                reopen();
                yield goOn(at);
            }
            case EXHAUSTED -> Decision.refuse(PageProblems.nobodyLeft());
            case RESOLVED -> Decision.refuse(PageProblems.alreadyEnded());
        };
    }

    /** Starts over with this person, going on to the policies if they do not answer. */
    Decision<PageEvent> reassign(UUID personId, PolicySnapshot toThem, Instant at) {
        if (status == PageStatus.RESOLVED) {
            return Decision.refuse(PageProblems.alreadyEnded());
        }
        reopen();
        callsCountFrom = at;
        setOutOn(path.beginningWith(toThem));
        return Decision.accept(PageEvent.of(PageEvent.Kind.REASSIGNED, personId));
    }

    Decision<PageEvent> resolve(Instant at) {
        if (status == PageStatus.RESOLVED) {
            return Decision.noChange();
        }
        end(at);
        return Decision.accept(PageEvent.of(PageEvent.Kind.ENDED));
    }

    /** Asks the called to fill these roles, too. */
    void offer(Collection<String> roles) {
        offeredRoles =
                Stream.concat(offeredRoles.stream(), roles.stream()).distinct().toList();
    }

    /** Whether those whom the policy calls were called by it already, with no less urgency. */
    boolean hasCalledBy(PolicySnapshot policy, Urgency wanted) {
        return isAsUrgentAs(wanted)
                && path.stretches().stream().limit(stretch + 1).anyMatch(policy::callsTheSame);
    }

    boolean isAsUrgentAs(Urgency wanted) {
        return urgency == Urgency.HIGH || wanted == Urgency.LOW;
    }

    /** Somebody was told. Answers whether it is the first time that a channel outside Muster took it. */
    boolean handedOver(ContactKind channel, Instant at) {
        if (handedOverAt != null || channel == ContactKind.INBOX) {
            return false;
        }
        handedOverAt = at;
        return true;
    }

    void waitsUntil(Instant due) {
        nextStepAt = due;
    }

    /** Whether this timer is the one it waits for, to be loud again. */
    boolean soundsAlarmAt(Instant due) {
        return status == PageStatus.EXHAUSTED && due.equals(nextStepAt);
    }

    Position position() {
        return new Position(stretch, cycle, level);
    }

    /** Empty when the path leads to nobody at all. */
    Optional<Level> presentLevel() {
        return path.start().map(start -> path.levelAt(position()));
    }

    PolicySnapshot presentPolicy() {
        return path.policyAt(position());
    }

    boolean isOpen() {
        return status != PageStatus.RESOLVED;
    }

    boolean isUnanswered() {
        return status == PageStatus.TRIGGERED || status == PageStatus.EXHAUSTED;
    }

    /** Whether it calls level after level, rather than telling once. */
    boolean walks() {
        return status == PageStatus.TRIGGERED && urgency == Urgency.HIGH;
    }

    /** Whether somebody called at that instant still needs to be told. */
    boolean stillCalls(Instant calledAt) {
        return isOpen() && !calledAt.isBefore(callsCountFrom);
    }

    private Decision<PageEvent> goOn(Instant at) {
        var next = path.start().flatMap(start -> path.after(position()));
        if (next.isPresent()) {
            moveTo(next.get());
            return Decision.accept(PageEvent.of(PageEvent.Kind.ESCALATED));
        }
        nextStepAt = null;
        if (drill) {
            end(at);
            return Decision.accept(PageEvent.of(PageEvent.Kind.ENDED));
        }
        status = PageStatus.EXHAUSTED;
        return Decision.accept(PageEvent.of(PageEvent.Kind.EXHAUSTED));
    }

    private void setOutOn(EscalationPath newPath) {
        path = newPath;
        moveTo(newPath.start().orElse(Position.START));
    }

    private void moveTo(Position place) {
        stretch = place.stretch();
        cycle = place.cycle();
        level = place.level();
        nextStepAt = null;
    }

    private String roleTaken(String as) {
        String taken = as == null ? role : as;
        return RESPONDER.equals(taken) ? null : taken;
    }

    private void reopen() {
        status = PageStatus.TRIGGERED;
        acknowledgedAt = null;
        acknowledgedBy = null;
    }

    private void end(Instant at) {
        status = PageStatus.RESOLVED;
        endedAt = at;
        nextStepAt = null;
    }
}
