package dev.muster.postmortem.recurrence;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.postmortem.action.ActionItems;
import dev.muster.postmortem.action.ActionView;
import dev.muster.postmortem.facts.Incident;
import dev.muster.postmortem.facts.Incidents;
import dev.muster.postmortem.postmortem.PastRemedies;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Finds the incidents of the past that resemble one at hand, the most alike first. */
@ApplicationScoped
class SimilarIncidents {

    private static final int LOOKED_AT = 1_000;
    private static final int SHOWN = 5;

    private record Match(Incident past, Resemblance resemblance) {}

    private final Incidents incidents;
    private final PastRemedies remedies;
    private final ActionItems actions;
    private final Transactions transactions;

    SimilarIncidents(Incidents incidents, PastRemedies remedies, ActionItems actions, Transactions transactions) {
        this.incidents = incidents;
        this.remedies = remedies;
        this.actions = actions;
        this.transactions = transactions;
    }

    Uni<List<SimilarIncidentView>> to(UUID incidentId, Caller by) {
        return transactions.run(() -> incidents
                .find(incidentId, by)
                .map(found -> found.orElseThrow(() -> Problems.notFound("incident", incidentId)))
                .chain(incident -> find(incident.serviceIds(), incident.title(), incidentId, by)));
    }

    Uni<List<SimilarIncidentView>> to(List<UUID> serviceIds, String text, Caller by) {
        return transactions.run(() -> find(serviceIds, text, null, by));
    }

    private Uni<List<SimilarIncidentView>> find(List<UUID> services, String text, UUID itself, Caller by) {
        return incidents
                .resolved(by, LOOKED_AT)
                .map(all -> matches(all, services, text, itself))
                .chain(matches -> {
                    var ids = matches.stream()
                            .map(match -> match.past().incidentId())
                            .toList();
                    return remedies.of(ids).chain(known -> actions.openOf(ids).map(open -> matches.stream()
                            .map(match -> SimilarIncidentView.of(
                                    match.past(),
                                    match.resemblance(),
                                    known.get(match.past().incidentId()),
                                    open.getOrDefault(match.past().incidentId(), List.<ActionView>of())))
                            .toList()));
                });
    }

    private static List<Match> matches(List<Incident> all, List<UUID> services, String text, UUID itself) {
        return all.stream()
                .filter(past -> !past.incidentId().equals(itself))
                .map(past -> new Match(past, Resemblance.of(services, text, past)))
                .filter(match -> match.resemblance().isWorthShowing())
                .sorted(Comparator.comparingDouble(
                                (Match match) -> match.resemblance().score())
                        .reversed())
                .limit(SHOWN)
                .toList();
    }
}
