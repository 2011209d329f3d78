package dev.muster.chassis.problem;

import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;

/**
 * What the database's refusal means to a caller: the last net below the checks that services make themselves. Hibernate
 * wraps such failures in changing ways, so the whole chain of causes is searched.
 */
final class RefusedByDatabase {

    private RefusedByDatabase() {}

    static Optional<Problem> explain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .flatMap(cause -> meaning(cause).stream())
                .findFirst()
                .map(ProblemException::problem);
    }

    private static Optional<ProblemException> meaning(Throwable cause) {
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return Optional.of(Problems.concurrentChange());
        }
        if (cause instanceof PgException refusal) {
            return meaning(refusal.getSqlState(), refusal.getMessage());
        }
        if (cause instanceof SQLException refusal) {
            return meaning(refusal.getSQLState(), refusal.getMessage());
        }
        return cause instanceof ConnectException ? Optional.of(databaseAway()) : Optional.empty();
    }

    private static Optional<ProblemException> meaning(String sqlState, String message) {
        return Optional.ofNullable(
                switch (String.valueOf(sqlState)) {
                    case "23505" ->
                        Problems.conflict("already-exists", "Something with the same name or key exists already.");
                    case "23503" -> brokenReference(message);
                    case "40001", "40P01" -> Problems.concurrentChange();
                    case "22021", "22P05" -> Problems.unreadable("A text contains a character that cannot be stored.");
                    case "22001", "22003", "22008" ->
                        Problems.invalid("", "A text is too long, or a number or time is out of range");
                    case "57P01", "57P02", "57P03", "53300" -> databaseAway();
                    default -> null;
                });
    }

    private static ProblemException brokenReference(String message) {
        boolean stillReferenced = message.contains("update or delete on table");
        return stillReferenced
                ? Problems.conflict("in-use", "Something else still refers to this. Change that first.")
                : Problems.invalid("", "Refers to something that does not exist");
    }

    private static ProblemException databaseAway() {
        return Problems.unavailable("The database cannot be reached just now. Try again in a moment.");
    }
}
