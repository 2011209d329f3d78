package dev.muster.postmortem.action;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.postmortem.catalog.Catalog;
import dev.muster.postmortem.facts.Incidents;
import dev.muster.postmortem.postmortem.Postmortems;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was promised after an incident, and whether it was kept. */
@ApplicationScoped
public class ActionItems {

    private final ActionRepository actions;
    private final ActionTimers timers;
    private final ActionLetters letters;
    private final List<FollowsActions> followers;
    private final Postmortems postmortems;
    private final Incidents incidents;
    private final Catalog catalog;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    ActionItems(
            ActionRepository actions,
            ActionTimers timers,
            ActionLetters letters,
            @All List<FollowsActions> followers,
            Postmortems postmortems,
            Incidents incidents,
            Catalog catalog,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.actions = actions;
        this.timers = timers;
        this.letters = letters;
        this.followers = followers;
        this.postmortems = postmortems;
        this.incidents = incidents;
        this.catalog = catalog;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Runs in the caller's transaction; the owner is told by mail. */
    public Uni<ActionView> create(ActionPlan plan, Caller by) {
        catalog.requirePerson("/ownerId", plan.ownerId());
        return incidentOf(plan, by)
                .chain(incident -> actions.nextNumber()
                        .map(number ->
                                new ActionItem(number, plan, incident.orElse(null), by.personId(), clock.instant())))
                .chain(actions::persistAndFlush)
                .call(timers::set)
                .call(letters::assigned)
                .map(this::view)
                .call(view ->
                        audit.record(by, "action.created", "action", view.id().toString(), null, view));
    }

    Uni<ActionView> read(String idOrNumber, Caller by) {
        return transactions.run(() -> visible(idOrNumber, by).map(this::view));
    }

    /** What is not done yet after those incidents, by incident; in the caller's transaction. */
    public Uni<Map<UUID, List<ActionView>>> openOf(List<UUID> incidentIds) {
        return incidentIds.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : actions.list("incidentId in ?1 and status = ?2", incidentIds, ActionStatus.OPEN)
                        .map(found -> found.stream()
                                .collect(groupingBy(action -> action.incidentId, mapping(this::view, toList()))));
    }

    Uni<ActionView> change(String idOrNumber, ActionPlan plan, String ifMatch, Caller by) {
        catalog.requirePerson("/ownerId", plan.ownerId());
        return transactions.run(() -> mine(idOrNumber, by).chain(action -> {
            ETags.require(ifMatch, action.version);
            var before = view(action);
            action.become(plan);
            return actions.flush()
                    .chain(() -> action.isOpen()
                            ? timers.set(action)
                            : Uni.createFrom().voidItem())
                    .chain(() -> before.ownerId().equals(action.ownerId)
                            ? Uni.createFrom().voidItem()
                            : letters.assigned(action))
                    .replaceWith(() -> view(action))
                    .call(after -> audit.record(by, "action.changed", "action", action.id.toString(), before, after));
        }));
    }

    Uni<ActionView> complete(String idOrNumber, String evidence, Caller by) {
        return transactions.run(() -> mine(idOrNumber, by)
                .call(action -> action.complete(evidence, by.personId(), clock.instant())
                        .fold(
                                done -> completed(done, by),
                                () -> Uni.createFrom().voidItem(),
                                problem -> Uni.createFrom().failure(new ProblemException(problem))))
                .map(this::view));
    }

    ActionView view(ActionItem action) {
        return ActionView.of(action, action.isOverdue(clock.instant()));
    }

    private Uni<Void> completed(ActionItem action, Caller by) {
        return actions.flush()
                .chain(() -> timers.clear(action))
                .chain(() -> Multi.createFrom()
                        .iterable(followers)
                        .onItem()
                        .transformToUniAndConcatenate(follower -> follower.done(action.id))
                        .collect()
                        .last())
                .chain(() -> audit.record(by, "action.done", "action", action.id.toString(), null, view(action)));
    }

    private Uni<Optional<UUID>> incidentOf(ActionPlan plan, Caller by) {
        return plan.postmortemId() == null
                ? Uni.createFrom().item(Optional.empty())
                : postmortems
                        .require(plan.postmortemId(), by)
                        .map(ref -> Optional.of(ref.incident().incidentId()));
    }

    private Uni<ActionItem> visible(String idOrNumber, Caller by) {
        return actions.require(idOrNumber)
                .call(action -> action.incidentId == null
                        ? Uni.createFrom().voidItem()
                        : incidents.find(action.incidentId, by).invoke(found -> {
                            if (found.isEmpty()) {
                                throw Problems.notFound("action item", idOrNumber);
                            }
                        }));
    }

    /** Its owner, whoever made it, a manager of the owner, and admins may change it. */
    private Uni<ActionItem> mine(String idOrNumber, Caller by) {
        return visible(idOrNumber, by).invoke(action -> {
            var person = by.personId();
            boolean may = by.isAdmin()
                    || action.ownerId.equals(person)
                    || action.createdBy.equals(person)
                    || catalog.manages(person, action.ownerId);
            if (!may) {
                throw Problems.forbidden("This action is somebody else's. Ask its owner, or who manages them.");
            }
        });
    }
}
