package dev.muster.chassis.tx;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Asked for here and there in a transaction, done once for all of it, as the last thing before its commit. */
@FunctionalInterface
public interface BeforeCommit<T> {

    /** What the transaction changed is already flushed. A failure rolls it back. */
    Uni<Void> apply(Mutiny.Session session, List<T> items);
}
