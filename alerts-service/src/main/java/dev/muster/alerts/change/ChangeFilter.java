package dev.muster.alerts.change;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.storage.NewestFirst;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which changes are asked for. */
public class ChangeFilter {

    @QueryParam("serviceIds")
    @Parameter(description = "Ids of services; may be repeated, or several with commas between them")
    List<String> serviceIds;

    @QueryParam("since")
    @Parameter(description = "Done at or after this instant", example = "2026-01-05T09:00:00Z")
    String since;

    NewestFirst query() {
        var services = services();
        return new NewestFirst("1 = 1")
                .and("at >= :since", "since", instant())
                .and("serviceId in :services", "services", services.isEmpty() ? null : services);
    }

    private List<UUID> services() {
        return (serviceIds == null ? List.<String>of() : serviceIds)
                .stream()
                        .flatMap(several -> Arrays.stream(several.split(",")))
                        .filter(id -> !id.isBlank())
                        .map(ChangeFilter::id)
                        .toList();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw Problems.unreadable("serviceIds", "Must be ids");
        }
    }

    private Instant instant() {
        try {
            return since == null || since.isEmpty() ? null : Instant.parse(since);
        } catch (DateTimeParseException e) {
            throw Problems.unreadable("since", "Must be an instant such as 2026-01-05T09:00:00Z");
        }
    }
}
