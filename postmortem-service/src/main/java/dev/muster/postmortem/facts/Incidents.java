package dev.muster.postmortem.facts;

import dev.muster.chassis.token.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The incidents we were told of, and who may know of them. */
@ApplicationScoped
public class Incidents {

    /** Narrows a query of anything with an {@code incidentId} to what {@code :viewer} may see. */
    public static final String VISIBLE = "incidentId in (select f.id from IncidentFact f"
            + " where f.restricted = false or :viewer member of f.visibleTo)";

    private final IncidentFactRepository facts;

    Incidents(IncidentFactRepository facts) {
        this.facts = facts;
    }

    /** Runs in the caller's transaction, as all here. Empty for one that the caller may not know of. */
    public Uni<Optional<Incident>> find(UUID id, Caller by) {
        return find(id).map(found -> found.filter(incident -> maySee(by, incident)));
    }

    public Uni<Optional<Incident>> find(UUID id) {
        return facts.findById(id).map(found -> Optional.ofNullable(found).map(fact -> fact.told));
    }

    public Uni<List<Incident>> all(List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : facts.list("id in ?1", ids)
                        .map(found -> found.stream().map(fact -> fact.told).toList());
    }

    /** The youngest of those resolved that count and that the caller may know of. */
    public Uni<List<Incident>> resolved(Caller by, int most) {
        return facts.find(
                        "from IncidentFact f where f.restricted = false or ?1 member of f.visibleTo order by f.id desc",
                        viewer(by))
                .page(0, most)
                .list()
                .map(found -> found.stream()
                        .map(fact -> fact.told)
                        .filter(incident ->
                                incident.counts() && incident.milestones().resolved() != null)
                        .toList());
    }

    /** Its own people, when they are here themselves: an API token has no part in an incident. */
    public static boolean maySee(Caller by, Incident incident) {
        return !incident.restricted() || incident.visibleTo().contains(viewer(by));
    }

    /** As whom a restricted incident is looked at; an id of nobody where it is not a person. */
    public static UUID viewer(Caller by) {
        return by.kind() == Caller.Kind.PERSON ? by.personId() : new UUID(0, 0);
    }

    Uni<Void> keep(Incident incident) {
        return facts.findById(incident.incidentId())
                .onItem()
                .ifNull()
                .continueWith(() -> new IncidentFact(incident.incidentId()))
                .invoke(fact -> fact.become(incident))
                .chain(facts::persist)
                .replaceWithVoid();
    }
}
