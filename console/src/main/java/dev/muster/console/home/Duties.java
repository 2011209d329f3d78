package dev.muster.console.home;

import dev.muster.console.action.Actions;
import dev.muster.console.ask.Asks;
import dev.muster.console.ask.Questions;
import dev.muster.console.incident.Incident;
import dev.muster.console.incident.OpenIncidents;
import dev.muster.console.incident.Standing;
import dev.muster.console.problem.Known;
import dev.muster.console.remediation.Remedies;
import dev.muster.console.session.Visitor;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Finds what waits for one person: questions to them, decisions where they command, updates they should have sent, actions they promised. */
@ApplicationScoped
class Duties {
    private static final int LOOKED_AT = 5;

    private final OpenIncidents incidents;
    private final Asks asks;
    private final Remedies remedies;
    private final Actions actions;
    private final Visitor visitor;
    private final Clock clock;

    Duties(OpenIncidents incidents, Asks asks, Remedies remedies, Actions actions, Visitor visitor, Clock clock) {
        this.incidents = incidents;
        this.asks = asks;
        this.visitor = visitor;
        this.remedies = remedies;
        this.actions = actions;
        this.clock = clock;
    }

    Uni<Waiting> of(UUID person) {
        return incidents.all().chain(open -> Uni.combine()
                .all()
                .unis(asked(open, person), decisions(open, person), Known.ofPart(actions.overdueOf(person)))
                .with((asked, decisions, late) -> new Waiting(
                        open, asked, decisions, lateUpdates(open, person), late.known() ? late.value() : List.of())));
    }

    private Uni<List<Waiting.Asked>> asked(List<Incident> open, UUID person) {
        return Multi.createFrom()
                .iterable(open)
                .filter(incident -> incident.joinedBy(person))
                .select()
                .first(LOOKED_AT)
                .onItem()
                .transformToUniAndConcatenate(this::asked)
                .onItem()
                .<Waiting.Asked>disjoint()
                .collect()
                .asList();
    }

    private Uni<List<Waiting.Asked>> asked(Incident incident) {
        var standing = Standing.of(visitor, incident);
        return Known.ofPart(asks.in(incident.id())).map(known -> new Questions(
                        known.known() ? known.value() : List.of(), standing)
                .mine().stream().map(ask -> new Waiting.Asked(incident, ask)).toList());
    }

    private Uni<List<Waiting.Deciding>> decisions(List<Incident> open, UUID person) {
        return Multi.createFrom()
                .iterable(open)
                .filter(incident -> incident.holds(person, "commander"))
                .select()
                .first(LOOKED_AT)
                .onItem()
                .transformToUniAndConcatenate(this::deciding)
                .filter(deciding -> deciding.proposals() > 0)
                .collect()
                .asList();
    }

    private Uni<Waiting.Deciding> deciding(Incident incident) {
        return Known.ofPart(remedies.proposals(incident.id()))
                .map(known -> new Waiting.Deciding(
                        incident, known.known() ? known.value().waiting().size() : 0));
    }

    private List<Incident> lateUpdates(List<Incident> open, UUID person) {
        return open.stream()
                .filter(incident -> incident.updateOverdueAt(clock.instant()))
                .filter(incident -> incident.holds(person, "commander") || incident.holds(person, "communications"))
                .toList();
    }
}
