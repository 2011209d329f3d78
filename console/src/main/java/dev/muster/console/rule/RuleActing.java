package dev.muster.console.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** Makes, changes and removes rules, and tries their conditions. */
@Path("/v1/rules")
@RegisterRestClient(configKey = "alerts")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface RuleActing {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WrittenRule(
            String name,
            UUID teamId,
            boolean enabled,
            String condition,
            boolean stop,
            Actions actions,
            String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Actions(UUID serviceId, String urgency, String severity, Paged page, Promoted promote, Boolean suppress) {}

    record Paged(UUID policyId) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Promoted(String severity, String title) {}

    record Condition(String condition) {}

    /** Whether a condition is understood, and if not, where it is not. */
    record Verdict(boolean valid, List<Mistake> errors) {}

    record Mistake(int line, int column, String message) {}

    record Made(UUID id) {}

    @POST
    Uni<Made> make(@HeaderParam("Idempotency-Key") String once, WrittenRule rule);

    @PUT
    @Path("/{id}")
    Uni<Void> change(@RestPath UUID id, @HeaderParam("If-Match") String version, WrittenRule rule);

    @DELETE
    @Path("/{id}")
    Uni<Void> remove(@RestPath UUID id, @HeaderParam("If-Match") String version);

    @POST
    @Path("/check")
    Uni<Verdict> check(Condition condition);
}
