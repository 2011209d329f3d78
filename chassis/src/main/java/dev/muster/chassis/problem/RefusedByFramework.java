package dev.muster.chassis.problem;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Words for the refusals that never reach a resource: no such path, wrong method, wrong media type. */
final class RefusedByFramework {

    private static final Logger LOG = Logger.getLogger(RefusedByFramework.class);

    private static final Map<Integer, Problem> KNOWN = Map.of(
            400, Problems.unreadable("The request cannot be read.").problem(),
            401,
                    Problems.unauthorized("Send a bearer token in the Authorization header.")
                            .problem(),
            403, Problems.forbidden("Your role does not allow this.").problem(),
            404, Problem.of(404, "not-found", "Not found", "There is nothing at this address. Check it."),
            405,
                    Problem.of(
                            405,
                            "method-not-allowed",
                            "Method not allowed",
                            "The header Allow names what can be done."),
            406, Problem.of(406, "not-acceptable", "Not acceptable", "This can only be given as JSON: accept that."),
            413, Problem.of(413, "too-large", "Too large", "The body is larger than this service takes."),
            415,
                    Problem.of(
                            415,
                            "unsupported-media-type",
                            "Unsupported media type",
                            "Send the body as application/json and say so in Content-Type."));

    private RefusedByFramework() {}

    static Problem explain(WebApplicationException failure, UriInfo uri) {
        int status = failure.getResponse().getStatus();
        if (failure instanceof NotFoundException && failure.getCause() != null) {
            return wrongParameter(failure.getCause(), uri).orElse(KNOWN.get(status));
        }
        if (status >= 500) {
            return Failures.explain(new IllegalStateException(failure));
        }
        LOG.debugf(failure, "Refused with %d", status);
        return explain(status);
    }

    static Problem explain(int status) {
        return KNOWN.getOrDefault(
                status, Problem.of(status, "refused", "Refused", "The request cannot be answered in this form."));
    }

    /**
     * A parameter that cannot be converted is reported as "not found" with the converter's complaint as cause. Of a query
     * parameter that is a fault of the request; of a part of the path it does mean that there is no such thing.
     */
    private static Optional<Problem> wrongParameter(Throwable complaint, UriInfo uri) {
        String words = String.valueOf(complaint.getMessage());
        return uri.getQueryParameters().entrySet().stream()
                .filter(parameter ->
                        parameter.getValue().stream().anyMatch(value -> !value.isEmpty() && words.contains(value)))
                .map(parameter -> Problems.unreadable(parameter.getKey(), "Not readable as what is expected here")
                        .problem())
                .findFirst();
    }
}
