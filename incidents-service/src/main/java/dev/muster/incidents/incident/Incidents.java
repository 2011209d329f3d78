package dev.muster.incidents.incident;

import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.token.Caller;
import dev.muster.incidents.timeline.NewEntry;
import dev.muster.incidents.timeline.Timeline;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The incidents as other features see and change them. */
@ApplicationScoped
public class Incidents {

    private static final IncidentEvent UPDATED =
            new IncidentEvent(IncidentEvent.Kind.DETAILS_CHANGED, "Updated", Map.of());

    @Inject
    IncidentRepository repository;

    @Inject
    Visibility visibility;

    @Inject
    Timeline timeline;

    @Inject
    IncidentMessages messages;

    @Inject
    @All
    List<FollowsIncidents> followers;

    /**
     * The incident, if there is one for this caller; else refused as not found. Joins the caller's session.
     *
     * @param idOrNumber such as INC-42
     */
    public Uni<Incident> read(String idOrNumber, Caller by) {
        return repository.require(idOrNumber).invoke(incident -> requireVisible(incident, idOrNumber, by));
    }

    /** The same, locked until the caller's transaction ends. */
    public Uni<Incident> lock(String idOrNumber, Caller by) {
        return repository.lock(idOrNumber).invoke(incident -> requireVisible(incident, idOrNumber, by));
    }

    /** Whether the caller may see it or not. Locked until the caller's transaction ends. */
    Uni<Incident> lockUnseen(String idOrNumber) {
        return repository.lock(idOrNumber);
    }

    /** For messages and timers. Locked until the caller's transaction ends. */
    public Uni<Optional<Incident>> lock(UUID id) {
        return repository.lock(id);
    }

    /** Joins the caller's session. */
    public Uni<Optional<Incident>> find(UUID id) {
        return repository.findById(id).map(Optional::ofNullable);
    }

    /** All that are worked on, oldest first. Joins the caller's session. */
    public Uni<List<Incident>> open() {
        return repository.open();
    }

    /** The incidents an alert belongs to. Joins the caller's session. */
    public Uni<List<UUID>> withAlert(UUID alertId) {
        return repository.withAlert(alertId);
    }

    /**
     * Turns a decision into its consequence: a line on the timeline, a message to the other services and what other
     * features do about it; or nothing; or a refusal that rolls back.
     */
    public Uni<Void> tell(Incident incident, Decision<IncidentEvent> decision, Instigator by) {
        return decision.fold(
                event -> tell(incident, event, by), () -> Uni.createFrom().voidItem(), problem -> Uni.createFrom()
                        .failure(problem.asException()));
    }

    /** The incident must be locked by the caller's transaction. */
    public Uni<Void> tell(Incident incident, IncidentEvent event, Instigator by) {
        incident.told(visibility.everybody(incident));
        return repository
                .flush()
                .chain(() -> timeline.append(
                        NewEntry.activity(incident.id(), event.kind().line(), by.actor(), event.text(), event.data())))
                .chain(() -> messages.publish(incident, event, by))
                .chain(() -> follow(incident, event, by));
    }

    /** Tells the other services how it stands, where nothing happened that people need to read. */
    public Uni<Void> retell(Incident incident, Instigator by) {
        incident.told(visibility.everybody(incident));
        return repository.flush().chain(() -> messages.publish(incident, UPDATED, by));
    }

    private Uni<Void> follow(Incident incident, IncidentEvent event, Instigator by) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (var follower : followers) {
            all = all.chain(() -> follower.after(event, incident, by));
        }
        return all;
    }

    private void requireVisible(Incident incident, String idOrNumber, Caller by) {
        if (!visibility.isVisible(incident, by)) {
            throw IncidentProblems.notFound(idOrNumber);
        }
    }
}
