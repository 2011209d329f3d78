package dev.muster.console.problem;

import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/** What a service answered, or the honest admission that it could not say just now. */
public record Known<T>(T value, boolean known) {

    public static <T> Known<T> of(T value) {
        return new Known<>(value, true);
    }

    public static <T> Known<T> unknown() {
        return new Known<>(null, false);
    }

    public <R> Known<R> map(Function<T, R> mapping) {
        return known ? of(mapping.apply(value)) : unknown();
    }

    /** Lets a page go on while the service behind one of its parts is away. What is refused stays refused. */
    public static <T> Uni<Known<T>> orUnknown(Uni<T> question) {
        return question.map(Known::of).onFailure(Outage::causedBy).recoverWithItem(Known::unknown);
    }

    /** For a part its page stands without: whether it is away or not for this viewer, the rest is shown. */
    public static <T> Uni<Known<T>> ofPart(Uni<T> question) {
        return question.map(Known::of)
                .onFailure(failure ->
                        Outage.causedBy(failure) || failure instanceof Refusal refusal && !refusal.signedOut())
                .recoverWithItem(Known::unknown);
    }
}
