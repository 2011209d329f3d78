package dev.muster.chassis.internal;

import dev.muster.chassis.token.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/**
 * One operation on the internal port. REST resources are never served there, so a bean of this type is: behind a token
 * check, with problems as answers, on a context that may open database sessions.
 */
public interface InternalRoute {

    HttpMethod method();

    /** A Vert.x path, such as {@code /internal/outbox/:subscriber/replay}. */
    String path();

    /** Other services, unless said otherwise. */
    default boolean admits(Caller caller) {
        return caller.isService();
    }

    /** Refuses by failing with a {@link dev.muster.chassis.problem.ProblemException}. */
    Uni<InternalAnswer> answer(InternalRequest request);
}
