package dev.muster.incidents.playbook;

import dev.muster.incidents.incident.FollowsIncidents;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.IncidentEvent;
import dev.muster.incidents.incident.Instigator;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Gives an incident the playbooks that are meant for it, when it is declared and when more of it is known. */
@ApplicationScoped
class AttachMatching implements FollowsIncidents {

    private final PlaybookRepository playbooks;
    private final PlaybookRunRepository attached;
    private final PlaybookRuns runs;

    AttachMatching(PlaybookRepository playbooks, PlaybookRunRepository attached, PlaybookRuns runs) {
        this.playbooks = playbooks;
        this.attached = attached;
        this.runs = runs;
    }

    @Override
    public Uni<Void> after(IncidentEvent event, Incident incident, Instigator by) {
        return switch (event.kind()) {
            case DECLARED, SEVERITY_CHANGED, CONFIRMED, DETAILS_CHANGED -> attachMissing(incident, by);
            case STATUS_CHANGED,
                    RESOLVED,
                    REOPENED,
                    CLOSED,
                    DECLINED,
                    MERGED,
                    MILESTONE_CHANGED,
                    ALERT_ATTACHED,
                    ALERT_DETACHED,
                    ACCESS_CHANGED,
                    COMMANDER_CHANGED,
                    ROLE_CHANGED,
                    PARTICIPANTS_CHANGED -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> attachMissing(Incident incident, Instigator by) {
        return playbooks
                .present()
                .chain(all -> attached.of(incident.id()).map(present -> missing(all, present, incident)))
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(playbook -> runs.attach(incident, playbook, by.actor()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static List<Playbook> missing(List<Playbook> all, List<PlaybookRun> present, Incident incident) {
        var known = present.stream().map(run -> run.playbookId).collect(Collectors.toSet());
        return all.stream()
                .filter(playbook -> !known.contains(playbook.id))
                .filter(playbook -> playbook.says
                        .match()
                        .fits(incident.serviceIds(), incident.severity().orElse(null), incident.labels()))
                .toList();
    }
}
