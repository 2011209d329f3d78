package dev.muster.console.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
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

/** Adds people, teams and services. */
@Path("/v1")
@RegisterRestClient(configKey = "oncall")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface DirectoryActing {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewPerson(String name, String email, String timeZone, String role, String password) {

        /** Never the password. */
        @Override
        public String toString() {
            return "NewPerson[email=" + email + "]";
        }
    }

    record NewTeam(String name, List<UUID> managerIds, List<UUID> memberIds) {}

    record NewService(String name, String description, Integer tier, UUID teamId, UUID escalationPolicyId) {}

    @POST
    @Path("/people")
    Uni<Person> addPerson(@HeaderParam("Idempotency-Key") String once, NewPerson person);

    @POST
    @Path("/teams")
    Uni<Team> addTeam(@HeaderParam("Idempotency-Key") String once, NewTeam team);

    @POST
    @Path("/services")
    Uni<Service> addService(@HeaderParam("Idempotency-Key") String once, NewService service);
}
