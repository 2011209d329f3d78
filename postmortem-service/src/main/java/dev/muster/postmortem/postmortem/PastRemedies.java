package dev.muster.postmortem.postmortem;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks up in postmortems what worked. */
@ApplicationScoped
public class PastRemedies {

    private final PostmortemRepository postmortems;
    private final DossierRepository dossiers;

    PastRemedies(PostmortemRepository postmortems, DossierRepository dossiers) {
        this.postmortems = postmortems;
        this.dossiers = dossiers;
    }

    /** By incident, in the caller's transaction; those without a postmortem are left out. */
    public Uni<Map<UUID, PastRemedy>> of(List<UUID> incidentIds) {
        return incidentIds.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : postmortems.list("incidentId in ?1", incidentIds).chain(found -> dossiers.list(
                                "postmortemId in ?1",
                                found.stream().map(each -> each.id).toList())
                        .map(known -> remedies(found, known)));
    }

    private static Map<UUID, PastRemedy> remedies(List<Postmortem> postmortems, List<Dossier> dossiers) {
        var worked =
                dossiers.stream().collect(Collectors.toMap(dossier -> dossier.postmortemId, PastRemedies::whatWorked));
        Function<Postmortem, PastRemedy> remedy = each ->
                new PastRemedy(PostmortemRepository.NUMBER.of(each.number), worked.getOrDefault(each.id, List.of()));
        return postmortems.stream().collect(Collectors.toMap(each -> each.incidentId, remedy));
    }

    private static List<String> whatWorked(Dossier dossier) {
        return dossier.decisions.stream()
                .filter(decision -> "worked".equals(decision.outcome()))
                .map(DecisionMade::proposal)
                .toList();
    }
}
