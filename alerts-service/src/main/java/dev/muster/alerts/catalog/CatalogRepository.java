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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/** The copies as rows: the whole message is kept, so that a field can be read later that nobody reads yet. */
@ApplicationScoped
class CatalogRepository {

    private static final Logger LOG = Logger.getLogger(CatalogRepository.class);

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
                .flatMap(this::stored)
                .toList());
    }

    Uni<Void> store(CatalogKind kind, CatalogRecord copy, JsonNode body, long revision) {
        return transactions
                .session()
                .chain(session -> session.createNativeQuery("""
                                insert into catalog_record (kind, id, body, revision)
                                values (:kind, :id, cast(cast(:body as text) as jsonb), :revision)
                                on conflict (kind, id) do update set body = excluded.body, revision = excluded.revision
                                """)
                        .setParameter("kind", kind.word())
                        .setParameter("id", copy.id())
                        .setParameter("body", body.toString())
                        .setParameter("revision", revision)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** One copy that can no longer be read must not keep the others from being used. */
    private Stream<Stored> stored(Row row) {
        var kind = CatalogKind.of(row.getString("kind"));
        try {
            return Stream.of(
                    new Stored(kind, json.readValue(row.getString("body"), kind.type()), row.getLong("revision")));
        } catch (JsonProcessingException e) {
            LOG.errorf(e, "The copy of a %s cannot be read: %s", kind.word(), row.getString("body"));
            return Stream.empty();
        }
    }
}
