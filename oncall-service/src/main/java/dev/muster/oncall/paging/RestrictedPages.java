package dev.muster.oncall.paging;

import dev.muster.chassis.live.LiveEvent;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.storage.NewestFirst;
import dev.muster.chassis.token.Caller;
import dev.muster.oncall.incident.IncidentRecord;
import dev.muster.oncall.incident.Incidents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Pages about restricted incidents: they exist only for those who may see the incident, and for the called. */
@ApplicationScoped
class RestrictedPages {

    @Inject
    PageSubjectRepository subjects;

    @Inject
    PageCallRepository calls;

    @Inject
    Incidents incidents;

    /** The restricted incident behind a page; empty when everybody may see the page. */
    Uni<Optional<IncidentRecord>> incidentBehind(UUID pageId) {
        return subjects.of(List.of(pageId)).chain(this::restrictedIncidents).map(found -> found.stream()
                .findFirst());
    }

    /** The incidents a page is about, restricted or not. */
    Uni<List<IncidentRecord>> incidentsOf(UUID pageId) {
        return subjects.of(List.of(pageId)).chain(this::incidentsAmong);
    }

    /** Who may see the page; empty when everybody may. */
    Uni<Optional<Set<UUID>>> viewers(UUID pageId) {
        return subjects.of(List.of(pageId)).chain(about -> viewers(pageId, about));
    }

    /** Who may see the page, which is about these; empty when everybody may. */
    Uni<Optional<Set<UUID>>> viewers(UUID pageId, List<PageSubject> about) {
        return restrictedIncidents(about).chain(found -> found.stream()
                .findFirst()
                .map(incident -> viewers(pageId, incident).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /** As if there were no such page for whoever must not see it. */
    Uni<Void> requireVisible(UUID pageId, Caller to) {
        return viewers(pageId)
                .invoke(viewers -> {
                    if (viewers.isPresent() && !viewers.get().contains(to.personId())) {
                        throw Problems.notFound("page", pageId);
                    }
                })
                .replaceWithVoid();
    }

    /** Narrows a list of pages to those the person may see. */
    Uni<NewestFirst> narrow(NewestFirst query, UUID personId) {
        return incidents
                .hiddenFrom(personId)
                .map(hidden -> hidden.isEmpty()
                        ? query
                        : query.and(
                                "(id not in (select s.pageId from PageSubject s where s.subjectId in :hidden)"
                                        + " or id in (select c.pageId from PageCall c where c.personId = :viewer))",
                                Map.of("hidden", hidden, "viewer", personId)));
    }

    /** Whether the person may see what happened to a page. */
    static boolean isVisible(LiveEvent event, UUID personId) {
        if (!event.data().path("restricted").asBoolean()) {
            return true;
        }
        for (var viewer : event.data().path("visibleTo")) {
            if (viewer.asText().equals(personId.toString())) {
                return true;
            }
        }
        return false;
    }

    /** Those pages that are about a restricted incident. */
    Uni<Set<UUID>> among(List<PageSubject> about) {
        return restrictedIncidents(about).map(incidents -> about.stream()
                .filter(subject -> incidents.stream().anyMatch(each -> each.id().equals(subject.subjectId)))
                .map(subject -> subject.pageId)
                .collect(Collectors.toSet()));
    }

    private Uni<List<IncidentRecord>> restrictedIncidents(List<PageSubject> about) {
        return incidentsAmong(about)
                .map(found -> found.stream().filter(IncidentRecord::restricted).toList());
    }

    private Uni<List<IncidentRecord>> incidentsAmong(List<PageSubject> about) {
        return incidents.byIds(about.stream()
                .filter(subject -> subject.type.equals(PageSubject.INCIDENT))
                .map(subject -> subject.subjectId)
                .distinct()
                .toList());
    }

    private Uni<Set<UUID>> viewers(UUID pageId, IncidentRecord incident) {
        return calls.of(List.of(pageId)).map(called -> {
            var viewers = new HashSet<>(incident.visibleTo());
            called.forEach(call -> viewers.add(call.personId));
            return viewers;
        });
    }
}
