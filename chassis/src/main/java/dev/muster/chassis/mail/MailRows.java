package dev.muster.chassis.mail;

import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hibernate.reactive.mutiny.Mutiny;

/** Mails as rows: written with the session of the running transaction, read with plain SQL. */
@ApplicationScoped
class MailRows {

    private static final String NO_ADDRESS = "This is not a mail address";

    record Waiting(UUID id, Mail mail, int attempts, Instant createdAt) {}

    private final Pool pool;
    private final Transactions transactions;

    MailRows(Pool pool, Transactions transactions) {
        this.pool = pool;
        this.transactions = transactions;
    }

    Uni<Void> add(UUID id, Mail mail, Instant now) {
        return insert(id, mail, "waiting", null, now);
    }

    Uni<Void> addUndeliverable(UUID id, Mail mail, Instant now) {
        return insert(id, mail, "failed", NO_ADDRESS, now);
    }

    /** Empty when it has left or was given up. */
    Uni<Optional<Waiting>> waiting(UUID id) {
        return pool.preparedQuery("select * from mail where id = $1 and state = 'waiting'")
                .execute(Tuple.of(id))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(MailRows::waiting)
                        .findFirst());
    }

    Uni<Void> sent(UUID id, Instant now) {
        return update("""
                update mail set state = 'sent', attempts = attempts + 1, last_error = null, sent_at = :now
                where id = :id
                """)
                .chain(query ->
                        query.setParameter("now", now).setParameter("id", id).executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> notSent(UUID id, String error, boolean givenUp) {
        return update("update mail set state = :state, attempts = attempts + 1, last_error = :error where id = :id")
                .chain(query -> query.setParameter("state", givenUp ? "failed" : "waiting")
                        .setParameter("error", error)
                        .setParameter("id", id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<List<MailState>> about(String reference) {
        return pool.preparedQuery("""
                        select id, recipient, subject, state, attempts, last_error, sent_at from mail
                        where reference = $1 order by id
                        """).execute(Tuple.of(reference)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(MailRows::state)
                .toList());
    }

    private Uni<Void> insert(UUID id, Mail mail, String state, String error, Instant now) {
        var calendar = Optional.ofNullable(mail.calendar());
        return update("""
                insert into mail (id, recipient, subject, body_text, body_html, calendar_method, calendar, reference,
                    state, last_error, created_at)
                values (:id, :to, :subject, :text, :html, :method, :calendar, :reference, :state, :error, :now)
                """)
                .chain(query -> query.setParameter("id", id)
                        .setParameter("to", mail.to() == null ? "" : mail.to())
                        .setParameter("subject", mail.subject())
                        .setParameter("text", mail.text())
                        .setParameter("html", mail.html())
                        .setParameter(
                                "method", calendar.map(Mail.Calendar::method).orElse(null))
                        .setParameter(
                                "calendar", calendar.map(Mail.Calendar::ics).orElse(null))
                        .setParameter("reference", mail.reference())
                        .setParameter("state", state)
                        .setParameter("error", error)
                        .setParameter("now", now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Mutiny.Query<Object>> update(String sql) {
        return transactions.session().map(session -> session.createNativeQuery(sql));
    }

    private static Waiting waiting(Row row) {
        var ics = row.getString("calendar");
        var mail = new Mail(
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body_text"),
                row.getString("body_html"),
                ics == null ? null : new Mail.Calendar(row.getString("calendar_method"), ics),
                row.getString("reference"));
        return new Waiting(row.getUUID("id"), mail, row.getInteger("attempts"), at(row, "created_at"));
    }

    private static MailState state(Row row) {
        return new MailState(
                row.getUUID("id"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("state"),
                row.getInteger("attempts"),
                row.getString("last_error"),
                at(row, "sent_at"));
    }

    private static Instant at(Row row, String column) {
        return Optional.ofNullable(row.getOffsetDateTime(column))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
