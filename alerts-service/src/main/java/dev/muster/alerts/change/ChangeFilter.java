package dev.muster.alerts.change;

import dev.muster.chassis.paging.QueryValues;
import dev.muster.chassis.storage.NewestFirst;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
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
        return new NewestFirst("1 = 1")
                .and(
                        "at >= :since",
                        "since",
                        QueryValues.instant("since", since).orElse(null))
                .and(
                        "serviceId in :services",
                        "services",
                        QueryValues.ids("serviceIds", eachId()).orElse(null));
    }

    private List<String> eachId() {
        return (serviceIds == null ? List.<String>of() : serviceIds)
                .stream()
                        .flatMap(several -> Arrays.stream(several.split(",")))
                        .filter(id -> !id.isBlank())
                        .toList();
    }
}
