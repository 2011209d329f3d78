package dev.muster.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.opentelemetry.api.trace.Span;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import java.nio.channels.ClosedChannelException;
import org.jboss.logging.Logger;

/** Turns whatever went wrong while answering a request into the problem to tell. */
public final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private Failures() {}

    /** Logs a fault of our own, once and with its trace id; a refusal is no fault. */
    public static Problem explain(Throwable failure) {
        if (failure instanceof ProblemException refusal) {
            return refusal.problem();
        }
        if (failure instanceof JsonProcessingException json) {
            return UnreadableJson.explain(json);
        }
        if (failure instanceof UnauthorizedException) {
            return Problems.unauthorized("Send a bearer token in the Authorization header.")
                    .problem();
        }
        if (failure instanceof AuthenticationFailedException) {
            return Problems.unauthorized("The token is not valid here and now. Sign in again.")
                    .problem();
        }
        if (failure instanceof ForbiddenException) {
            return Problems.forbidden("Your role does not allow this.").problem();
        }
        if (failure instanceof ClosedChannelException) {
            return interrupted();
        }
        return RefusedByDatabase.explain(failure).orElseGet(() -> ownFault(failure));
    }

    /** For a refusal of which only the status is known. */
    public static Problem explain(int status) {
        return RefusedByFramework.explain(status);
    }

    /** Most often the caller has left, and nobody reads this. */
    private static Problem interrupted() {
        LOG.debug("A connection was closed while a request was being answered");
        return Problems.unavailable("The connection was closed while this was being answered. Send it again.")
                .problem();
    }

    private static Problem ownFault(Throwable failure) {
        String trace = Span.current().getSpanContext().getTraceId();
        LOG.errorf(failure, "Request failed, trace %s", trace);
        return Problem.of(
                500,
                "internal-error",
                "Something went wrong here",
                "This is a fault of the service, not of your request. If it persists, report trace " + trace + ".");
    }
}
