package dev.muster.chassis.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who changed what, from where: written with the change itself, never altered after. */
@ApplicationScoped
public class Audit {

    private static final String NEWEST = "from AuditRecord order by id desc";
    private static final String OLDER_THAN = "from AuditRecord where id < :id order by id desc";

    private final Transactions transactions;
    private final Origin origin;
    private final ObjectMapper json;
    private final Clock clock;

    Audit(Transactions transactions, Origin origin, ObjectMapper json, Clock clock) {
        this.transactions = transactions;
        this.origin = origin;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Call inside the transaction of the change.
     *
     * @param before the state as it may be shown (a view, never a secret); {@code null} for what is new
     * @param after {@code null} for what is gone
     */
    public Uni<Void> record(
            Caller by, String action, String subjectType, String subjectId, Object before, Object after) {
        var entry = new AuditRecord();
        entry.id = Ids.next();
        entry.at = clock.instant();
        entry.actorType = by.actor().type();
        entry.actorId = by.actor().id();
        entry.action = action;
        entry.subjectType = subjectType;
        entry.subjectId = subjectId;
        entry.stateBefore = write(before);
        entry.stateAfter = write(after);
        entry.address = origin.address().orElse(null);
        return transactions.session().chain(session -> session.persist(entry));
    }

    /** Newest first. */
    public Uni<Slice<AuditView>> list(PageParams page) {
        return transactions
                .run(() -> transactions.session().chain(session -> read(session, page)))
                .map(rows -> Slice.of(
                        rows, page.limit(), row -> new Cursor("", row.id), row -> AuditView.of(row, this::read)));
    }

    private static Uni<List<AuditRecord>> read(Mutiny.Session session, PageParams page) {
        return page.cursor()
                .map(cursor -> session.createSelectionQuery(OLDER_THAN, AuditRecord.class)
                        .setParameter("id", cursor.id()))
                .orElseGet(() -> session.createSelectionQuery(NEWEST, AuditRecord.class))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    private String write(Object state) {
        try {
            return state == null ? null : json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot be written as JSON for the audit: " + state.getClass(), e);
        }
    }

    private JsonNode read(String state) {
        try {
            return state == null ? null : json.readTree(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The audit holds JSON", e);
        }
    }
}
