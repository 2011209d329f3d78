package dev.muster.chassis.copy;

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
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/** The copies as rows. */
@ApplicationScoped
class CopyRows {

    private static final Logger LOG = Logger.getLogger(CopyRows.class);

    record Stored(Copied copy, long revision) {}

    private final Pool pool;
    private final Transactions transactions;
    private final ObjectMapper json;
    private final Map<String, Class<? extends Copied>> kinds = new HashMap<>();

    CopyRows(Pool pool, Transactions transactions, ObjectMapper json, Instance<CopiedKinds> kept) {
        this.pool = pool;
        this.transactions = transactions;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        kept.forEach(each -> kinds.putAll(each.kinds()));
    }

    Map<String, Class<? extends Copied>> kinds() {
        return Map.copyOf(kinds);
    }

    Uni<List<Stored>> since(long revision) {
        return pool.preparedQuery("""
                        select kind, body::text as body, revision from copied_record
                        where revision > $1 order by revision
                        """).execute(Tuple.of(revision)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .flatMap(this::stored)
                .toList());
    }

    Uni<Void> store(String kind, UUID id, JsonNode body, long revision) {
        return transactions
                .session()
                .chain(session -> session.createNativeQuery("""
                                insert into copied_record (kind, id, body, revision)
                                values (:kind, :id, cast(cast(:body as text) as jsonb), :revision)
                                on conflict (kind, id) do update set body = excluded.body, revision = excluded.revision
                                """)
                        .setParameter("kind", kind)
                        .setParameter("id", id)
                        .setParameter("body", body.toString())
                        .setParameter("revision", revision)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** One copy that can no longer be read must not keep the others from being used. */
    private Stream<Stored> stored(Row row) {
        var type = kinds.get(row.getString("kind"));
        if (type == null) {
            return Stream.empty();
        }
        try {
            return Stream.of(new Stored(json.readValue(row.getString("body"), type), row.getLong("revision")));
        } catch (JsonProcessingException e) {
            LOG.errorf(e, "The copy of a %s cannot be read: %s", row.getString("kind"), row.getString("body"));
            return Stream.empty();
        }
    }
}
