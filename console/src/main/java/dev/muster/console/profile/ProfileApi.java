package dev.muster.console.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.console.frame.Slice;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

/** One's own entry at oncall. */
@Path("/v1/me")
@RegisterRestClient(configKey = "oncall")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface ProfileApi {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewMethod(String kind, String address, String name) {}

    record NewRule(String urgency, List<NewStep> steps) {}

    /** @param after the page, as an ISO 8601 duration */
    record NewStep(String after, UUID contactMethodId) {}

    record Code(String code) {}

    record Myself(String name, String timeZone, String locale) {}

    @PUT
    Uni<Void> change(Myself myself);

    record NewPassword(String currentPassword, String newPassword) {

        /** Never the passwords. */
        @Override
        public String toString() {
            return "NewPassword[]";
        }
    }

    record TestPage(UUID id) {}

    @PUT
    @Path("/password")
    Uni<Void> changePassword(NewPassword passwords);

    @POST
    @Path("/test-page")
    Uni<TestPage> testPage(@HeaderParam("Idempotency-Key") String once);

    @GET
    @Path("/contact-methods")
    Uni<Slice<ContactMethod>> methods();

    @POST
    @Path("/contact-methods")
    Uni<ContactMethod> add(@HeaderParam("Idempotency-Key") String once, NewMethod method);

    @DELETE
    @Path("/contact-methods/{id}")
    Uni<Void> remove(@RestPath UUID id);

    @POST
    @Path("/contact-methods/{id}/verification")
    Uni<Void> sendCode(@RestPath UUID id);

    @PUT
    @Path("/contact-methods/{id}/verification")
    Uni<Void> enterCode(@RestPath UUID id, Code code);

    @GET
    @Path("/notification-rules")
    Uni<Slice<NotificationRule>> rules();

    @POST
    @Path("/notification-rules")
    Uni<Void> addRule(@HeaderParam("Idempotency-Key") String once, NewRule rule);

    @PUT
    @Path("/notification-rules/{id}")
    Uni<Void> changeRule(@RestPath UUID id, NewRule rule);

    @DELETE
    @Path("/notification-rules/{id}")
    Uni<Void> removeRule(@RestPath UUID id);
}
