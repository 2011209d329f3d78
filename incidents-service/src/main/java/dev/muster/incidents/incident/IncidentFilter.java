package dev.muster.incidents.incident;

import dev.muster.chassis.problem.Problems;
import dev.muster.incidents.plan.Severity;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which incidents are asked for. Values of one parameter are alternatives, different parameters must all fit. */
public class IncidentFilter {

    @QueryParam("status")
    @Parameter(
            description = "triage, investigating, fixing, monitoring, resolved, closed, declined or merged; may be"
                    + " repeated")
    List<String> status;

    @QueryParam("severity")
    @Parameter(description = "SEV1 to SEV5; may be repeated")
    List<String> severity;

    @QueryParam("serviceId")
    @Parameter(description = "Id of an affected service")
    String serviceId;

    @QueryParam("personId")
    @Parameter(description = "Id of somebody who holds or held a role, or has joined")
    String personId;

    @QueryParam("q")
    @Parameter(description = "Part of the title, or a number such as INC-42")
    String q;

    @QueryParam("from")
    @Parameter(description = "Declared at or after this instant", example = "2026-01-05T09:00:00Z")
    String from;

    @QueryParam("to")
    @Parameter(description = "Declared before this instant", example = "2026-01-06T09:00:00Z")
    String to;

    void narrow(IncidentSearch search) {
        words("status", status, IncidentStatus::of)
                .ifPresent(any -> search.and("status in (:statuses)", "statuses", names(any)));
        words("severity", severity, Severity::of)
                .ifPresent(any -> search.and("severity in (:severities)", "severities", names(any)));
        id("serviceId", serviceId)
                .ifPresent(id -> search.and(
                        "cast(service_ids as jsonb) @> cast(cast(:service as text) as jsonb)",
                        "service",
                        "[\"" + id + "\"]"));
        id("personId", personId).ifPresent(id -> search.and("position(:person in crew) > 0", "person", id.toString()));
        instant("from", from).ifPresent(at -> search.and("declared_at >= :from", "from", at));
        instant("to", to).ifPresent(at -> search.and("declared_at < :to", "to", at));
        if (q != null && !q.isBlank()) {
            IncidentNumber.of(q)
                    .ifPresentOrElse(
                            number -> search.and("number = :number", "number", number),
                            () -> search.and(
                                    "position(:q in lower(title)) > 0",
                                    "q",
                                    q.strip().toLowerCase(Locale.ROOT)));
        }
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static <T> Optional<List<T>> words(String name, List<String> given, Function<String, Optional<T>> known) {
        return given == null || given.isEmpty()
                ? Optional.empty()
                : Optional.of(given.stream()
                        .map(word -> known.apply(word)
                                .orElseThrow(() -> Problems.unreadable(name, "There is no " + name + " " + word)))
                        .toList());
    }

    private static Optional<UUID> id(String name, String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                IncidentNumber.id(text).orElseThrow(() -> Problems.unreadable(name, "Must be an identifier")));
    }

    private static Optional<Instant> instant(String name, String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            throw Problems.unreadable(name, "Must be an instant such as 2026-01-05T09:00:00Z");
        }
    }
}
