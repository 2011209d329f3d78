package dev.muster.console.home;

import dev.muster.console.action.Actions;
import dev.muster.console.incident.Incident;
import dev.muster.console.incident.OpenIncidents;
import dev.muster.console.problem.Known;
import dev.muster.console.remediation.Remedies;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Finds what waits for one person: decisions where they command, updates they should have sent, actions they promised. */
@ApplicationScoped
class Duties {
    private static final int COMMANDED = 5;

    private final OpenIncidents incidents;
    private final Remedies remedies;
    private final Actions actions;
    private final Clock clock;

    Duties(OpenIncidents incidents, Remedies remedies, Actions actions, Clock clock) {
        this.incidents = incidents;
        this.remedies = remedies;
        this.actions = actions;
        this.clock = clock;
    }

    Uni<Waiting> of(UUID person) {
        return incidents.all().chain(open -> Uni.combine()
                .all()
                .unis(decisions(open, person), Known.ofPart(actions.overdueOf(person)))
                .with((decisions, late) -> new Waiting(
                        open, decisions, lateUpdates(open, person), late.known() ? late.value() : List.of())));
    }

    private Uni<List<Waiting.Deciding>> decisions(List<Incident> open, UUID person) {
        return Multi.createFrom()
                .iterable(open)
                .filter(incident -> incident.holds(person, "commander"))
                .select()
                .first(COMMANDED)
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
