package dev.muster.alerts.ingest;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.tuples.Tuple2;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A transaction whose statements are sent without waiting for the answer to the one before. PostgreSQL works them off in
 * order; once one fails it refuses the rest, and the commit at the end becomes a rollback.
 */
final class IngestTransaction {

    private final SqlConnection connection;

    private IngestTransaction(SqlConnection connection) {
        this.connection = connection;
    }

    /** The work begins and commits; when it fails, nothing of it stays. */
    static <T> Uni<T> run(SqlConnection connection, Function<IngestTransaction, Uni<T>> work) {
        return work.apply(new IngestTransaction(connection))
                .onFailure()
                .call(() -> execute(connection, "rollback").onFailure().recoverWithNull());
    }

    SqlClient client() {
        return connection;
    }

    <A, B> Uni<Tuple2<A, B>> begin(Uni<A> first, Uni<B> second) {
        return Uni.combine()
                .all()
                .unis(execute(connection, "begin"), first, second)
                .asTuple()
                .map(answers -> Tuple2.of(answers.getItem2(), answers.getItem3()));
    }

    Uni<Void> commit(List<Uni<Void>> last) {
        var statements = new ArrayList<>(last);
        statements.add(execute(connection, "commit"));
        return Uni.combine().all().unis(statements).discardItems();
    }

    private static Uni<Void> execute(SqlConnection connection, String statement) {
        return connection.query(statement).execute().replaceWithVoid();
    }
}
