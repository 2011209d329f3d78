package dev.muster.chassis.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.chassis.problem.Problem.Fault;
import io.opentelemetry.api.trace.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A problem as it is sent (RFC 9457).
 *
 * @param instance names this one occurrence by its trace, so that it can be found in logs and traces; never the path,
 *     which may hold a key
 */
public record ProblemDocument(
        String type,
        String title,
        int status,
        String code,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static ProblemDocument of(Problem problem) {
        return new ProblemDocument(
                "urn:muster:problem:" + problem.code(),
                problem.title(),
                problem.status(),
                problem.code(),
                problem.detail(),
                occurrence(),
                problem.errors());
    }

    /** What HTTP wants said beside the document. */
    public static Map<String, String> headersOf(Problem problem) {
        return switch (problem.status()) {
            case 401 -> Map.of("WWW-Authenticate", "Bearer");
            case 503 -> Map.of("Retry-After", "1");
            default -> Map.of();
        };
    }

    private static String occurrence() {
        var context = Span.current().getSpanContext();
        return context.isValid() ? "urn:trace:" + context.getTraceId() : "urn:uuid:" + UUID.randomUUID();
    }
}
