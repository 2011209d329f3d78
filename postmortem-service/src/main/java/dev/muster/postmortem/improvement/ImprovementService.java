package dev.muster.postmortem.improvement;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.postmortem.action.ActionItems;
import dev.muster.postmortem.action.ActionPlan;
import dev.muster.postmortem.facts.Incidents;
import dev.muster.postmortem.postmortem.PostmortemRef;
import dev.muster.postmortem.postmortem.Postmortems;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.tuples.Tuple2;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Sends what was learned to where it changes something: to the service that owns it, or to a person as an action. */
@ApplicationScoped
class ImprovementService {

    private static final int USUAL_DAYS = 30;
    private static final int LONGEST_TITLE = 200;

    private final ImprovementRepository improvements;
    private final FindingService findings;
    private final Postmortems postmortems;
    private final Incidents incidents;
    private final ActionItems actions;
    private final Effects effects;
    private final Transactions transactions;
    private final ImprovementMessages messages;
    private final Audit audit;
    private final Clock clock;

    ImprovementService(
            ImprovementRepository improvements,
            FindingService findings,
            Postmortems postmortems,
            Incidents incidents,
            ActionItems actions,
            Effects effects,
            Transactions transactions,
            ImprovementMessages messages,
            Audit audit,
            Clock clock) {
        this.improvements = improvements;
        this.findings = findings;
        this.postmortems = postmortems;
        this.incidents = incidents;
        this.actions = actions;
        this.effects = effects;
        this.transactions = transactions;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** Runs in the caller's transaction. */
    Uni<ImprovementView> propose(ProposeImprovement wanted, Caller by) {
        if (wanted.target().decider(wanted.namesAChange()).isEmpty() && wanted.ownerId() == null) {
            throw Problems.invalid("/ownerId", "Somebody has to see to it by hand. Name who.");
        }
        return findings.require(wanted.findingId(), by)
                .map(finding -> new Improvement(finding, wanted, by.personId(), clock.instant()))
                .chain(improvements::persist)
                .call(improvement -> improvement.decider().isPresent()
                        ? messages.tell(improvement, by.actor())
                        : makeAction(improvement, wanted, by))
                .map(ImprovementView::of)
                .call(view -> audit.record(
                        by, "improvement.proposed", "improvement", view.id().toString(), null, view));
    }

    Uni<ImprovementView> read(UUID id, Caller by) {
        return transactions
                .run(() -> improvements.require(id).chain(improvement -> incidents
                        .find(improvement.incidentId, by)
                        .map(found -> found.orElseThrow(() -> Problems.notFound("improvement", id)))
                        .map(incident -> Tuple2.of(improvement, incident))))
                .chain(both -> effects.of(both.getItem1(), both.getItem2())
                        .map(effect -> ImprovementView.of(both.getItem1(), effect)));
    }

    private Uni<Void> makeAction(Improvement improvement, ProposeImprovement wanted, Caller by) {
        return postmortems
                .require(improvement.postmortemId)
                .chain(ref -> actions.create(plan(improvement, wanted, ref), by))
                .invoke(action -> improvement.becomes(action.id()))
                .replaceWithVoid();
    }

    private ActionPlan plan(Improvement improvement, ProposeImprovement wanted, PostmortemRef postmortem) {
        String text = improvement.text;
        LocalDate usual = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(USUAL_DAYS);
        return new ActionPlan(
                postmortem.id(),
                text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE - 1) + "…" : text,
                text,
                improvement.target.kind(),
                wanted.ownerId(),
                wanted.dueOn() == null ? usual : wanted.dueOn(),
                null);
    }
}
