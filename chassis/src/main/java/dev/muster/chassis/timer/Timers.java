package dev.muster.chassis.timer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.chassis.background.Signals;
import dev.muster.chassis.background.Traces;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Durable timers. They are rows beside the truth: armed and disarmed in the transaction that changes it. */
@ApplicationScoped
public class Timers {

    private final Transactions transactions;
    private final Signals signals;
    private final TimerLoops loops;
    private final ObjectMapper json;

    Timers(Transactions transactions, Signals signals, TimerLoops loops, ObjectMapper json) {
        this.transactions = transactions;
        this.signals = signals;
        this.loops = loops;
        this.json = json;
    }

    /** An instant in the past is due at once. The trace that arms it is continued when it fires. */
    public Uni<UUID> arm(String kind, String subject, Instant dueAt, Object payload) {
        var id = Ids.next();
        return query("""
                        insert into timer (id, kind, subject, due_at, next_at, payload, traceparent)
                        values (:id, :kind, :subject, :due, :due, cast(cast(:payload as text) as jsonb), :trace)
                        """)
                .chain(query -> query.setParameter("id", id)
                        .setParameter("kind", kind)
                        .setParameter("subject", subject)
                        .setParameter("due", dueAt)
                        .setParameter("payload", write(payload))
                        .setParameter("trace", Traces.current())
                        .executeUpdate())
                .invoke(() -> transactions.afterCommit(() -> signals.send(TimerLoop.topic(kind))))
                .replaceWith(id);
    }

    /** How many were armed. One that is firing just now in its own transaction is waited for, and is not counted. */
    public Uni<Integer> disarm(String kind, String subject) {
        return query("delete from timer where kind = :kind and subject = :subject")
                .chain(query -> query.setParameter("kind", kind)
                        .setParameter("subject", subject)
                        .executeUpdate());
    }

    /** The timer has done its work and is gone with the commit. */
    public Uni<Void> settle(Timer timer) {
        return query("delete from timer where id = :id")
                .chain(query -> query.setParameter("id", timer.id()).executeUpdate())
                .replaceWithVoid();
    }

    /** Fires what is due by the injected clock until nothing is due and nothing is firing; answers how many fired. */
    public Uni<Integer> runOnce() {
        return loops.runOnce();
    }

    private Uni<Mutiny.Query<Object>> query(String sql) {
        return transactions.session().map(session -> session.createNativeQuery(sql));
    }

    private String write(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not writable as JSON: " + payload.getClass(), e);
        }
    }
}
