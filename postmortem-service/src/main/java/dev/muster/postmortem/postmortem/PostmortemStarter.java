package dev.muster.postmortem.postmortem;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.timer.Timers;
import dev.muster.chassis.token.Caller;
import dev.muster.postmortem.catalog.Catalog;
import dev.muster.postmortem.catalog.CatalogPerson;
import dev.muster.postmortem.facts.DueDate;
import dev.muster.postmortem.facts.Incident;
import dev.muster.postmortem.facts.Incidents;
import dev.muster.postmortem.reminder.Mornings;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/** Begins postmortems, by themselves or because somebody asks for one. All of it runs in the caller's transaction. */
@ApplicationScoped
class PostmortemStarter {

    /** Where the plan names no due date. */
    private static final int USUAL_DAYS = 7;

    private final PostmortemRepository postmortems;
    private final SectionRepository sections;
    private final Incidents incidents;
    private final Catalog catalog;
    private final OwnerLetters letters;
    private final Timers timers;
    private final Audit audit;
    private final Clock clock;

    PostmortemStarter(
            PostmortemRepository postmortems,
            SectionRepository sections,
            Incidents incidents,
            Catalog catalog,
            OwnerLetters letters,
            Timers timers,
            Audit audit,
            Clock clock) {
        this.postmortems = postmortems;
        this.sections = sections;
        this.incidents = incidents;
        this.catalog = catalog;
        this.letters = letters;
        this.timers = timers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody wants one where the plan only allows it. They own it when nobody else does. */
    Uni<Postmortem> onDemand(UUID incidentId, Caller by) {
        return incidents
                .find(incidentId, by)
                .map(found ->
                        found.orElseThrow(() -> Problems.invalid("/incidentId", "There is no incident " + incidentId)))
                .invoke(PostmortemStarter::requireReady)
                .chain(incident -> postmortems.ofIncident(incidentId).chain(existing -> {
                    if (existing.isPresent()) {
                        throw PostmortemProblems.exists(PostmortemRepository.NUMBER.of(existing.get().number));
                    }
                    return begin(incident, by.personId())
                            .call(begun -> audit.record(
                                    by, "postmortem.begun", "postmortem", begun.id.toString(), null, incidentId));
                }));
    }

    /** An incident was resolved, for the first time or again: a draft begins, or its facts are brought up to date. */
    Uni<Void> afterResolve(Incident incident) {
        return postmortems.ofIncident(incident.incidentId()).chain(existing -> {
            if (existing.isPresent()) {
                existing.get().takeUpAgain();
                return askForRecord(existing.get());
            }
            return incident.demandsPostmortem()
                    ? begin(incident, null).replaceWithVoid()
                    : Uni.createFrom().voidItem();
        });
    }

    private Uni<Postmortem> begin(Incident incident, UUID askedBy) {
        var now = clock.instant();
        var owner = incident.commander().orElse(incident.declaredBy() == null ? askedBy : incident.declaredBy());
        return postmortems
                .nextNumber()
                .map(number -> new Postmortem(number, incident.incidentId(), owner, dueOn(incident, now), now))
                .chain(postmortems::persist)
                .call(begun -> sections.begin(begun.id))
                .call(this::askForRecord)
                .call(begun -> remindOf(begun, now))
                .call(begun -> letters.yours(begun, PostmortemRef.of(begun, incident)));
    }

    private Uni<Void> askForRecord(Postmortem postmortem) {
        var subject = postmortem.id.toString();
        return timers.disarm(AskForRecord.KIND, subject)
                .chain(() -> timers.arm(AskForRecord.KIND, subject, clock.instant(), postmortem.incidentId))
                .replaceWithVoid();
    }

    private Uni<UUID> remindOf(Postmortem begun, Instant now) {
        return timers.arm(
                RemindOwner.KIND, begun.id.toString(), Mornings.next(begun.dueOn, zoneOf(begun.ownerId), now), null);
    }

    private ZoneId zoneOf(UUID ownerId) {
        return catalog.person(ownerId).map(CatalogPerson::zone).orElse(ZoneOffset.UTC);
    }

    private static LocalDate dueOn(Incident incident, Instant now) {
        var resolved = incident.milestones().resolved() == null
                ? now
                : incident.milestones().resolved();
        return DueDate.of(incident.postmortemDue(), resolved)
                .orElseGet(() -> resolved.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(USUAL_DAYS));
    }

    private static void requireReady(Incident incident) {
        if (!incident.allowsPostmortem()) {
            throw PostmortemProblems.noneForThis(incident.openName());
        }
        if (incident.milestones().resolved() == null) {
            throw PostmortemProblems.notResolved(incident.openName());
        }
    }
}
