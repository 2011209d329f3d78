package dev.muster.alerts.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.problem.ProblemDocument;
import io.vertx.core.buffer.Buffer;
import java.util.List;

/** Answers in Muster's own words: what became of each element, or problem details. */
final class JsonReplies {

    private static final ObjectWriter WRITER = JsonMapper.builder().build().writer();

    private record Items(List<Result> items) {}

    private JsonReplies() {}

    static Reply items(List<Result> results) {
        return new Reply(202, Reply.JSON, json(new Items(results)), 0);
    }

    static Reply problem(Refusal refusal) {
        return problem(problemOf(refusal));
    }

    static Reply methodNotAllowed() {
        return problem(Problem.of(405, "method-not-allowed", "Method not allowed", "Events are sent here with POST."));
    }

    private static Reply problem(Problem problem) {
        int retryAfter = problem.status() == 503 ? 1 : 0;
        return new Reply(problem.status(), Reply.PROBLEM, json(ProblemDocument.of(problem)), retryAfter);
    }

    static Buffer json(Object value) {
        try {
            return Buffer.buffer(WRITER.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not writable as JSON: " + value.getClass(), e);
        }
    }

    private static Problem problemOf(Refusal refusal) {
        return switch (refusal.reason()) {
            case NOT_JSON ->
                Problem.of(
                        400, "unreadable", "Unreadable request", "The body is not valid JSON, or nested too deeply.");
            case UNKNOWN_KEY ->
                Problem.of(
                        401,
                        "unknown-integration-key",
                        "Unknown integration key",
                        "Send the key of an integration of this suite. A new one can be made under Settings, Integrations.");
            case INVALID ->
                new Problem(
                        422,
                        "invalid",
                        "Invalid request",
                        "Correct each of the errors and send it again.",
                        refusal.faults());
            case TOO_LARGE ->
                Problem.of(
                        413,
                        "too-large",
                        "Request too large",
                        "Send at most 1 MB at once; split a longer list of events.");
            case NOT_JSON_TYPE ->
                Problem.of(
                        415, "unsupported-media-type", "Unsupported media type", "Send the body as application/json.");
            case BUSY ->
                Problem.of(
                        503, "busy", "Too much is waiting", "Nothing of this was stored. Send it again in a moment.");
            case NOT_STORED ->
                Problem.of(
                        503,
                        "unavailable",
                        "Not available just now",
                        "The event is not stored. Send it again in a moment.");
        };
    }
}
