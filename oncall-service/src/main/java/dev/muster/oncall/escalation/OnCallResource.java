package dev.muster.oncall.escalation;

import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.problem.Faults;
import dev.muster.chassis.token.Roles;
import dev.muster.oncall.schedule.Instants;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/on-call")
@Tag(name = "Who is on call")
@RolesAllowed({Roles.STAKEHOLDER, Roles.SERVICE})
class OnCallResource {

    @Inject
    WhoIsOnCall whoIsOnCall;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "Who is on call at an instant", description = """
                    By one schedule, by the schedules of a team, or for a service or policy at each level; by every \
                    schedule when nothing is chosen. Past instants are answered as the schedules were then.""")
    public Uni<Slice<OnCallView>> onCall(
            @RestQuery @Parameter(description = "Now, if left out", example = "2026-01-05T09:00:00Z") String at,
            @RestQuery @Parameter(schema = @Schema(implementation = UUID.class)) String scheduleId,
            @RestQuery @Parameter(schema = @Schema(implementation = UUID.class)) String serviceId,
            @RestQuery @Parameter(schema = @Schema(implementation = UUID.class)) String teamId,
            @RestQuery @Parameter(schema = @Schema(implementation = UUID.class)) String policyId) {
        var faults = new Faults();
        var instant = at == null ? clock.instant() : Instants.read(at, faults.at("at"));
        if (Stream.of(scheduleId, serviceId, teamId, policyId)
                        .filter(Objects::nonNull)
                        .count()
                > 1) {
            faults.add("Choose at most one of scheduleId, serviceId, teamId and policyId");
        }
        var schedule = faults.at("scheduleId").id(scheduleId);
        var service = faults.at("serviceId").id(serviceId);
        var team = faults.at("teamId").id(teamId);
        var policy = faults.at("policyId").id(policyId);
        faults.refuseIfAny();
        return found(instant, schedule, service, team, policy)
                .chain(whoIsOnCall::withNames)
                .map(Slice::whole);
    }

    private Uni<List<OnCallView>> found(Instant at, UUID scheduleId, UUID serviceId, UUID teamId, UUID policyId) {
        if (scheduleId != null) {
            return whoIsOnCall.bySchedule(scheduleId, at);
        }
        if (serviceId != null) {
            return whoIsOnCall.byService(serviceId, at);
        }
        return policyId == null ? whoIsOnCall.byTeam(teamId, at) : whoIsOnCall.byPolicy(policyId, at);
    }
}
