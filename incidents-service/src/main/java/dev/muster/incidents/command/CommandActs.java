package dev.muster.incidents.command;

import static dev.muster.incidents.crew.IncidentRole.COMMANDER;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.crew.CrewChange;
import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.IncidentView;
import dev.muster.incidents.incident.IncidentViews;
import dev.muster.incidents.incident.Incidents;
import dev.muster.incidents.incident.Instigator;
import dev.muster.incidents.plan.ResponsePlans;
import dev.muster.incidents.timeline.Timeline;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

/** Who does what: each change in a transaction that locks the incident, with an audit record. */
@ApplicationScoped
class CommandActs {

    @Inject
    Incidents incidents;

    @Inject
    IncidentViews views;

    @Inject
    CrewService crews;

    @Inject
    CommandRights rights;

    @Inject
    ResponsePlans plans;

    @Inject
    Timeline timeline;

    @Inject
    Transactions transactions;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Takes command while it is vacant; as the deputy also from a commander who was asked and did not answer. */
    Uni<IncidentView> take(String id, Caller by) {
        return act(id, "command.taken", null, by, incident -> {
            rights.requireResponder(by);
            var crew = incident.crew();
            boolean overtakes = !crew.isCommandVacant() && crew.holds(IncidentRole.DEPUTY, by.personId());
            return overtakes
                    ? takeOver(incident, by)
                    : Uni.createFrom().item(crew.take(by.personId(), clock.instant()));
        });
    }

    /** The deputy asks whether the commander is there. */
    Uni<IncidentView> ask(String id, Caller by) {
        return act(id, "command.asked", null, by, incident -> {
            rights.requireInPerson(by);
            return commanderActed(incident).map(acted -> incident.crew().ask(by.personId(), acted, clock.instant()));
        });
    }

    Uni<IncidentView> appoint(String id, IncidentRole role, UUID personId, Caller by) {
        return act(id, "role.appointed", null, by, incident -> {
            rights.requireMayAppoint(incident, role, by);
            rights.requireFit(personId, role, "/personId");
            return Uni.createFrom().item(incident.crew().appoint(role, personId, clock.instant()));
        });
    }

    Uni<IncidentView> offer(String id, IncidentRole role, UUID toPersonId, Caller by) {
        return act(id, "role.offered", null, by, incident -> {
            rights.requireInPerson(by);
            rights.requireFit(toPersonId, role, "/toPersonId");
            return Uni.createFrom()
                    .item(incident.crew().offer(Ids.next(), role, by.personId(), toPersonId, clock.instant()));
        });
    }

    Uni<IncidentView> accept(String id, UUID handoverId, Caller by) {
        return act(id, "role.accepted", null, by, incident -> {
            rights.requireInPerson(by);
            return Uni.createFrom().item(incident.crew().accept(handoverId, by.personId(), clock.instant()));
        });
    }

    /** @param toPersonId null to leave command vacant */
    Uni<IncidentView> relieve(String id, UUID toPersonId, String reason, Caller by) {
        return act(id, "command.relieved", reason, by, incident -> {
            rights.requireMayRelieve(incident, by);
            if (toPersonId != null) {
                rights.requireFit(toPersonId, COMMANDER, "/toPersonId");
            }
            return Uni.createFrom().item(incident.crew().relieve(by.personId(), toPersonId, clock.instant()));
        });
    }

    /** @param personId null for the caller */
    Uni<IncidentView> join(String id, UUID personId, IncidentRole role, Caller by) {
        return act(id, "participant.joined", null, by, incident -> {
            boolean themselves = personId == null || personId.equals(by.personId());
            if (themselves) {
                rights.requireResponder(by);
            } else {
                rights.requireMayBringIn(incident, by);
                rights.requireFit(personId, role, "/personId");
            }
            var who = themselves ? by.personId() : personId;
            return Uni.createFrom().item(incident.crew().join(who, role, clock.instant()));
        });
    }

    Uni<IncidentView> leave(String id, Caller by) {
        return act(id, "participant.left", null, by, incident -> {
            rights.requireInPerson(by);
            return Uni.createFrom().item(incident.crew().leave(by.personId(), clock.instant()));
        });
    }

    private Uni<Decision<CrewChange>> takeOver(Incident incident, Caller by) {
        return plans.current().chain(plan -> commanderActed(incident)
                .map(acted -> incident.crew().takeOver(by.personId(), plan.takeOverAfter(), acted, clock.instant())));
    }

    /** Whether the commander has done anything since the deputy asked. */
    private Uni<Boolean> commanderActed(Incident incident) {
        var asked = incident.crew().asked();
        return asked == null
                ? Uni.createFrom().item(false)
                : timeline.hasActedSince(incident.id(), asked.commanderId(), asked.at());
    }

    private Uni<IncidentView> act(
            String idOrNumber,
            String action,
            String reason,
            Caller by,
            Function<Incident, Uni<Decision<CrewChange>>> change) {
        return transactions.run(() -> incidents.lock(idOrNumber, by).chain(incident -> {
            rights.requireOpen(incident);
            var before = views.of(incident);
            return change.apply(incident)
                    .chain(decision -> crews.apply(incident, decision, reason, Instigator.of(by)))
                    .map(done -> views.of(incident))
                    .call(view -> audit.record(by, action, "incident", view.id().toString(), before, view));
        }));
    }
}
