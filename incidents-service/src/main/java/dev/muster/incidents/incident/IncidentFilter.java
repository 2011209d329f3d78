package dev.muster.incidents.incident;

import dev.muster.chassis.paging.QueryValues;
import dev.muster.incidents.plan.Severity;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
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
        QueryValues.words("status", status, IncidentStatus::of)
                .ifPresent(any -> search.and("status in (:statuses)", "statuses", names(any)));
        QueryValues.words("severity", severity, Severity::of)
                .ifPresent(any -> search.and("severity in (:severities)", "severities", names(any)));
        QueryValues.id("serviceId", serviceId)
                .ifPresent(id -> search.and(
                        "cast(service_ids as jsonb) @> cast(cast(:service as text) as jsonb)",
                        "service",
                        "[\"" + id + "\"]"));
        QueryValues.id("personId", personId)
                .ifPresent(id -> search.and("position(:person in crew) > 0", "person", id.toString()));
        QueryValues.instant("from", from).ifPresent(at -> search.and("declared_at >= :from", "from", at));
        QueryValues.instant("to", to).ifPresent(at -> search.and("declared_at < :to", "to", at));
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
}
