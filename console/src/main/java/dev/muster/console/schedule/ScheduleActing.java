package dev.muster.console.schedule;

import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** Planning: new schedules and overrides. */
@Path("/v1/schedules")
@RegisterRestClient(configKey = "oncall")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface ScheduleActing {

    record NewSchedule(String name, String timeZone, UUID teamId, List<NewLayer> layers) {}

    record NewLayer(String name, NewRotation rotation) {}

    record NewRotation(String unit, Integer every, String handoffTime, String startsOn, List<UUID> participants) {}

    record NewCover(Instant from, Instant to, UUID personId, UUID replacesPersonId, String reason) {}

    record Made(UUID id) {}

    @POST
    Uni<Made> create(@HeaderParam("Idempotency-Key") String once, NewSchedule schedule);

    @POST
    @Path("/{id}/overrides")
    Uni<Made> cover(@HeaderParam("Idempotency-Key") String once, @RestPath UUID id, NewCover cover);

    @DELETE
    @Path("/{id}/overrides/{override}")
    Uni<Void> endCover(@RestPath UUID id, @RestPath UUID override);
}
