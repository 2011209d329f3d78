package dev.muster.incidents.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.crew.Crew;
import dev.muster.incidents.export.ExportedIncident.HeldRole;
import dev.muster.incidents.export.ExportedIncident.JoinedPerson;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.IncidentViews;
import dev.muster.incidents.incident.Incidents;
import dev.muster.incidents.plan.ResponsePlans;
import dev.muster.incidents.timeline.Timeline;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Puts together all that is on record of an incident: the core here, the rest from the features that know it. */
@ApplicationScoped
class Export {

    @Inject
    Incidents incidents;

    @Inject
    IncidentViews views;

    @Inject
    ResponsePlans plans;

    @Inject
    Timeline timeline;

    @Inject
    @All
    List<ExportPart> parts;

    @Inject
    Transactions transactions;

    @Inject
    ObjectMapper json;

    Uni<ObjectNode> of(String idOrNumber, Caller by) {
        return transactions.run(() -> incidents.read(idOrNumber, by).chain(incident -> core(incident)
                .call(exported -> addParts(incident, exported))));
    }

    private Uni<ObjectNode> core(Incident incident) {
        var exported = json.createObjectNode();
        exported.set("incident", json.valueToTree(views.of(incident)));
        exported.set("roles", json.valueToTree(roles(incident.crew())));
        exported.set("participants", json.valueToTree(participants(incident.crew())));
        return plans.current()
                .invoke(plan -> exported.set(
                        "level",
                        json.valueToTree(incident.severity().map(plan::level).orElse(null))))
                .chain(() -> timeline.of(incident.id()))
                .invoke(entries -> exported.set("timeline", json.valueToTree(entries)))
                .replaceWith(exported);
    }

    private Uni<Void> addParts(Incident incident, ObjectNode exported) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (var part :
                parts.stream().sorted(Comparator.comparing(ExportPart::name)).toList()) {
            all = all.chain(() -> part.of(incident.id()))
                    .invoke(known -> exported.set(part.name(), json.valueToTree(known)))
                    .replaceWithVoid();
        }
        return all;
    }

    private static List<HeldRole> roles(Crew crew) {
        return crew.holdings().stream()
                .map(holding -> new HeldRole(holding.role(), holding.personId(), holding.since(), holding.until()))
                .toList();
    }

    private static List<JoinedPerson> participants(Crew crew) {
        return crew.participants().stream()
                .map(each -> new JoinedPerson(each.personId(), each.role(), each.joinedAt()))
                .toList();
    }
}
