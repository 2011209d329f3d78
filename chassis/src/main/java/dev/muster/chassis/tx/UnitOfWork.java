package dev.muster.chassis.tx;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** What one running transaction still has to do: just before its commit, and after it. */
final class UnitOfWork {

    private final Map<BeforeCommit<?>, List<Object>> gathered = new LinkedHashMap<>();
    private final List<Runnable> afterCommit = new ArrayList<>();

    <T> void gather(BeforeCommit<T> step, Collection<T> items) {
        gathered.computeIfAbsent(step, first -> new ArrayList<>()).addAll(items);
    }

    void afterCommit(Runnable hook) {
        afterCommit.add(hook);
    }

    Uni<Void> complete(Mutiny.Session session) {
        Uni<Void> steps = session.flush();
        for (var entry : gathered.entrySet()) {
            steps = steps.chain(() -> apply(entry.getKey(), session, entry.getValue()));
        }
        return steps;
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }

    /** Safe: {@link #gather} puts only a step's own items beside it. */
    @SuppressWarnings("unchecked")
    private static <T> Uni<Void> apply(BeforeCommit<T> step, Mutiny.Session session, List<Object> items) {
        return step.apply(session, (List<T>) items);
    }
}
