package dev.muster.alerts.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;

/** The copies as rows: the whole message is kept, so that a field can be read later that nobody reads yet. */
@ApplicationScoped
class CatalogRepository {

    record Stored(CatalogKind kind, CatalogRecord copy, long revision) {}

    private final Pool pool;
    private final Transactions transactions;
    private final ObjectMapper json;

    CatalogRepository(Pool pool, Transactions transactions, ObjectMapper json) {
        this.pool = pool;
        this.transactions = transactions;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    Uni<List<Stored>> since(long revision) {
        return pool.preparedQuery("""
                        select kind, body::text as body, revision from catalog_record
                        where revision > $1 order by revision
                        """).execute(Tuple.of(revision)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(this::stored)
                .toList());
    }

    Uni<Void> store(CatalogKind kind, CatalogRecord copy, JsonNode body, long revision) {
        return transactions
                .session()
                .chain(session -> session.createNativeQuery("""
                                insert into catalog_record (kind, id, body, revision)
                                values (:kind, :id, cast(:body as jsonb), :revision)
                                on conflict (kind, id) do update set body = excluded.body, revision = excluded.revision
                                """)
                        .setParameter("kind", kind.word())
                        .setParameter("id", copy.id())
                        .setParameter("body", body.toString())
                        .setParameter("revision", revision)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Stored stored(Row row) {
        var kind = CatalogKind.ofMessage(row.getString("kind") + ".changed");
        try {
            return new Stored(kind, json.readValue(row.getString("body"), kind.type()), row.getLong("revision"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The copy of a " + kind.word() + " can no longer be read", e);
        }
    }
}
