package dev.muster.incidents.ask;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.timer.Timers;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.catalog.CatalogService;
import dev.muster.incidents.catalog.Directory;
import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.incident.Facts;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.Incidents;
import dev.muster.incidents.incident.Instigator;
import dev.muster.incidents.incident.Standing;
import dev.muster.incidents.mobilise.CallTarget;
import dev.muster.incidents.mobilise.Calls;
import dev.muster.incidents.timeline.NewEntry;
import dev.muster.incidents.timeline.Timeline;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions of the commander and what was answered. */
@ApplicationScoped
class Asks {

    @Inject
    AskRepository asks;

    @Inject
    Incidents incidents;

    @Inject
    Directory directory;

    @Inject
    Calls calls;

    @Inject
    Timeline timeline;

    @Inject
    Timers timers;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /** Whoever is asked and not here is called. Joins the caller's transaction. */
    Uni<AskView> ask(String incident, AskSomebody wanted, Caller by) {
        wanted.require(directory, clock.instant());
        return incidents
                .lock(incident, by)
                .invoke(locked -> requireMayAsk(locked, by))
                .chain(locked -> ask(locked, wanted, by));
    }

    Uni<AskView> answer(String incident, UUID askId, String text, Caller by) {
        return transactions.run(() -> incidents.lock(incident, by).chain(locked -> asks.require(locked.id(), askId)
                .invoke(ask -> requireAsked(locked, ask, by))
                .call(ask -> tell(ask, ask.answer(text.strip(), by.personId(), clock.instant()), by))
                .map(ask -> AskView.of(ask, clock.instant()))));
    }

    private Uni<AskView> ask(Incident incident, AskSomebody wanted, Caller by) {
        var ask = Ask.of(Ids.next(), incident.id(), wanted, by.personId(), clock.instant());
        return asks.persist(ask)
                .call(() -> timeline.append(entry(ask, "ask.made", by.actor(), words(ask))))
                .call(() -> timers.arm(AskOverdue.KIND, ask.id.toString(), ask.dueAt, incident.id()))
                .call(() -> whomToCall(incident, ask)
                        .map(target -> calls.urgently(incident, List.of(target), Instigator.of(by)))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .map(made -> AskView.of(made, clock.instant()));
    }

    private Uni<Void> tell(Ask ask, Decision<String> decision, Caller by) {
        return decision.fold(
                text -> timers.disarm(AskOverdue.KIND, ask.id.toString())
                        .chain(() -> timeline.append(entry(ask, "ask.answered", by.actor(), text))),
                () -> Uni.createFrom().voidItem(),
                problem -> Uni.createFrom().failure(problem.asException()));
    }

    static NewEntry entry(Ask ask, String type, Actor by, String text) {
        return NewEntry.activity(ask.incidentId, type, by, text, Facts.of("askId", ask.id, "by", ask.dueAt));
    }

    private String words(Ask ask) {
        var whom = ask.personId != null
                ? directory.nameOf(ask.personId)
                : ask.role != null
                        ? "the " + ask.role.word()
                        : "the on-call of "
                                + directory
                                        .service(ask.serviceId)
                                        .map(CatalogService::name)
                                        .orElse("a service");
        return "Asked " + whom + " for " + ask.question.phrase();
    }

    /** Nobody where they are in the incident already; whoever has a role is. */
    private static Optional<CallTarget> whomToCall(Incident incident, Ask ask) {
        if (ask.serviceId != null) {
            return Optional.of(CallTarget.service(ask.serviceId));
        }
        return Optional.ofNullable(ask.personId)
                .filter(person -> !incident.crew().includes(person))
                .map(CallTarget::person);
    }

    private static void requireMayAsk(Incident incident, Caller by) {
        var standing = new Standing(incident, by);
        if (!standing.commands() && !standing.holds(IncidentRole.DEPUTY)) {
            throw AskProblems.notYoursToAsk().asException();
        }
    }

    /** Who was asked by name or by role; for a service any responder answers. */
    private static void requireAsked(Incident incident, Ask ask, Caller by) {
        var standing = new Standing(incident, by);
        boolean asked = ask.personId != null
                ? ask.personId.equals(by.personId())
                : ask.role == null
                        ? standing.isResponder()
                        : ask.role.isSingle()
                                ? standing.holds(ask.role)
                                : incident.crew().includes(by.personId());
        if (!asked) {
            throw AskProblems.notAsked().asException();
        }
    }
}
