package dev.muster.chassis.testing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The service's database as a test sees it from beside the service. */
@ApplicationScoped
public class Database {

    private static final String DEADLOCK = "40P01";
    private static final Set<String> ALWAYS_KEPT =
            Set.of("flyway_schema_history", "replica_revision", "copied_record", "copied_from");

    private final AgroalDataSource source;

    Database(AgroalDataSource source) {
        this.source = source;
    }

    /**
     * Empties all tables but those named: to be called between tests. What services hold in memory stays: copies of
     * other services' records and the revisions by which replicas follow each other.
     */
    public void empty(String... kept) {
        try (var connection = source.getConnection()) {
            empty(connection, tables(connection, Set.of(kept)));
        } catch (SQLException e) {
            throw new IllegalStateException("The tables were not emptied", e);
        }
    }

    public void execute(String sql) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of each row, as text. */
    public List<String> query(String sql) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public long count(String table) {
        return Long.parseLong(query("select count(*) from " + table).get(0));
    }

    /** Ends every connection of others, as a restart of PostgreSQL would. */
    public void cutConnections() {
        execute("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid()");
    }

    private static void empty(Connection connection, List<String> tables) throws SQLException {
        String sql = "truncate " + tables.stream().collect(Collectors.joining(", ")) + " cascade";
        while (true) {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
                return;
            } catch (SQLException e) {
                // a loop of the service was at work in another order
                if (!DEADLOCK.equals(e.getSQLState())) {
                    throw e;
                }
            }
        }
    }

    private static List<String> tables(Connection connection, Set<String> kept) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        tables.removeAll(ALWAYS_KEPT);
        tables.removeAll(kept);
        return tables;
    }
}
