package dev.muster.incidents.situation;

import dev.muster.incidents.catalog.CatalogService;
import dev.muster.incidents.catalog.Directory;
import dev.muster.incidents.crew.Holding;
import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.Milestone;
import dev.muster.incidents.remediation.RemediationRecord;
import dev.muster.incidents.situation.Situation.Member;
import dev.muster.incidents.situation.Situation.Named;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Gathers what is known of an incident. */
@ApplicationScoped
public class Situations {

    private final RemediationRecord remediation;
    private final Directory directory;

    Situations(RemediationRecord remediation, Directory directory) {
        this.remediation = remediation;
        this.directory = directory;
    }

    /** Joins the caller's session. */
    public Uni<Situation> of(Incident incident) {
        return remediation.diagnoses(incident.id()).chain(diagnoses -> remediation
                .proposals(incident.id())
                .map(proposals -> new Situation(
                        incident.id(),
                        incident.number(),
                        incident.title(),
                        incident.description().orElse(null),
                        incident.severity().orElse(null),
                        incident.status(),
                        since(incident),
                        services(incident.serviceIds()),
                        crew(incident),
                        diagnoses,
                        proposals)));
    }

    private static Instant since(Incident incident) {
        return incident.milestone(Milestone.IMPACT_STARTED)
                .or(() -> incident.milestone(Milestone.DETECTED))
                .orElseGet(incident::declaredAt);
    }

    private List<Named> services(List<UUID> ids) {
        return ids.stream()
                .map(id -> new Named(
                        id, directory.service(id).map(CatalogService::name).orElse("Unknown service")))
                .toList();
    }

    private List<Member> crew(Incident incident) {
        var holders = incident.crew().present().stream()
                .sorted(Comparator.comparing(Holding::role))
                .map(holding -> member(holding.personId(), holding.role()));
        var joined = incident.crew().participants().stream()
                .map(participant -> member(participant.personId(), participant.role()));
        return Stream.concat(holders, joined).toList();
    }

    private Member member(UUID personId, IncidentRole role) {
        return new Member(personId, directory.nameOf(personId), role);
    }
}
