package dev.muster.postmortem.trend;

import dev.muster.chassis.tx.Transactions;
import dev.muster.postmortem.facts.Incident;
import dev.muster.postmortem.facts.Surroundings;
import dev.muster.postmortem.incident.IncidentRecord;
import dev.muster.postmortem.postmortem.PostmortemPart;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps when the updates of an incident were due and sent, as its record tells. */
@ApplicationScoped
class KeepUpdatesDue implements PostmortemPart {

    private static final String FORGET = "delete from update_due where incident_id = :incident";

    private static final String KEEP = """
            insert into update_due (incident_id, due_at, sent_at)
            select cast(:incident as uuid), cast(due as timestamptz), cast(sent as timestamptz)
            from unnest(cast(:due as text[]), cast(:sent as text[])) as told(due, sent)
            """;

    private final Transactions transactions;

    KeepUpdatesDue(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> recordTaken(UUID postmortemId, Incident incident, IncidentRecord record, Surroundings around) {
        return transactions.session().chain(session -> keep(session, incident.incidentId(), UpdatesDue.of(record)));
    }

    @Override
    public Uni<List<String>> missing(UUID postmortemId) {
        return Uni.createFrom().item(List.of());
    }

    private static Uni<Void> keep(Mutiny.Session session, UUID incident, Map<Instant, Instant> sentByDue) {
        var due = sentByDue.keySet().stream().map(Instant::toString).toArray(String[]::new);
        var sent = sentByDue.values().stream()
                .map(at -> at == null ? null : at.toString())
                .toArray(String[]::new);
        return session.createNativeQuery(FORGET)
                .setParameter("incident", incident)
                .executeUpdate()
                .chain(() -> session.createNativeQuery(KEEP)
                        .setParameter("incident", incident)
                        .setParameter("due", due)
                        .setParameter("sent", sent)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
