package dev.muster.oncall.schedule;

import dev.muster.chassis.problem.Faults;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/schedules/{id}/timeline")
@Tag(name = "Schedules")
@RolesAllowed({Roles.STAKEHOLDER, Roles.SERVICE})
class TimelineResource {

    @Inject
    KnownSchedules schedules;

    @GET
    @Operation(
            summary = "Who is on call when: the computed shifts and gaps of an interval",
            description =
                    "Whoever stays on call for the same reason has one shift. The past is as the schedule was then.")
    public Uni<TimelineView> timeline(
            @RestPath UUID id,
            @RestQuery @Parameter(required = true, example = "2026-03-28T00:00:00Z") String from,
            @RestQuery
                    @Parameter(
                            required = true,
                            description = "At most 400 days after from",
                            example = "2026-03-30T00:00:00Z")
                    String to) {
        var faults = new Faults();
        var interval = Instants.interval(from, to, faults);
        faults.refuseIfAny();
        return schedules.find(id).map(found -> found.filter(KnownSchedule::isLive)
                .map(KnownSchedule::history)
                .map(history -> TimelineView.of(history, interval))
                .orElseThrow(() -> Problems.notFound("schedule", id)));
    }
}
