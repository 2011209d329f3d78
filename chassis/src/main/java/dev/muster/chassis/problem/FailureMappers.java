package dev.muster.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where failures of REST resources become {@code application/problem+json}. */
public class FailureMappers {

    @ServerExceptionMapper
    public Response refusal(ProblemException refusal) {
        return answer(refusal.problem());
    }

    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException failure) {
        return answer(Failures.explain(failure));
    }

    @ServerExceptionMapper
    public Response invalid(jakarta.validation.ConstraintViolationException failure) {
        return answer(BrokenConstraints.explain(failure));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class, ForbiddenException.class})
    public Response notAllowed(SecurityException failure) {
        return answer(Failures.explain(failure));
    }

    /** What the framework refuses by itself; malformed JSON arrives as the cause of a plain 400. */
    @ServerExceptionMapper
    public Response refusedByFramework(WebApplicationException failure, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return answer(UnreadableJson.explain(json));
        }
        return answer(RefusedByFramework.explain(failure, uri), failure.getResponse());
    }

    /** A peer's refusal of our own call is not the answer to our caller. */
    @ServerExceptionMapper
    public Response peerRefused(ClientWebApplicationException failure) {
        return answer(Failures.explain(failure));
    }

    @ServerExceptionMapper
    public Response anything(Throwable failure) {
        return answer(Failures.explain(failure));
    }

    private static Response answer(Problem problem) {
        return answer(problem, null);
    }

    private static Response answer(Problem problem, Response original) {
        var response = Response.status(problem.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(ProblemDocument.of(problem));
        if (original != null && original.getHeaders().containsKey(HttpHeaders.ALLOW)) {
            response.header(HttpHeaders.ALLOW, original.getHeaderString(HttpHeaders.ALLOW));
        }
        ProblemDocument.headersOf(problem).forEach(response::header);
        return response.build();
    }
}
