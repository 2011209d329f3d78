package dev.muster.console.policy;

import dev.muster.console.policy.Policy.Target;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Makes escalation policies. */
@Path("/v1/escalation-policies")
@RegisterRestClient(configKey = "oncall")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface PolicyActing {

    record NewPolicy(String name, UUID teamId, List<NewLevel> levels, Integer repeat) {}

    record NewLevel(List<Target> targets, String timeout) {}

    record Made(UUID id) {}

    @POST
    Uni<Made> create(@HeaderParam("Idempotency-Key") String once, NewPolicy policy);
}
