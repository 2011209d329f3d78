package dev.muster.chassis.problem;

import java.util.function.Function;
import java.util.function.Supplier;

/** What a model answers to a command: a fact that is now true, nothing new, or a refusal. Repeating a command is safe. */
public sealed interface Decision<E> {

    record Accepted<E>(E event) implements Decision<E> {}

    record NoChange<E>() implements Decision<E> {}

    record Refused<E>(Problem problem) implements Decision<E> {}

    static <E> Decision<E> accept(E event) {
        return new Accepted<>(event);
    }

    static <E> Decision<E> noChange() {
        return new NoChange<>();
    }

    static <E> Decision<E> refuse(Problem problem) {
        return new Refused<>(problem);
    }

    static <E> Decision<E> refuse(ProblemException refusal) {
        return new Refused<>(refusal.problem());
    }

    /** Exhaustive by construction: a fourth outcome changes this signature and breaks every caller. */
    default <R> R fold(Function<E, R> accepted, Supplier<R> noChange, Function<Problem, R> refused) {
        if (this instanceof Accepted<E> a) {
            return accepted.apply(a.event());
        }
        if (this instanceof Refused<E> r) {
            return refused.apply(r.problem());
        }
        return noChange.get();
    }
}
