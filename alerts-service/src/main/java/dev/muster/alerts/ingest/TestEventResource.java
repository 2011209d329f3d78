package dev.muster.alerts.ingest;

import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.integration.IntegrationAccess;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/integrations/{id}/test-event")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Integrations")
class TestEventResource {

    record TestEvent(
            @Schema(description = "As what it comes: info, if left out, is only recorded; worse ones page somebody")
            Severity severity) {

        Severity orInfo() {
            return severity == null ? Severity.INFO : severity;
        }
    }

    @Schema(name = "StoredTestEvent")
    record Stored(UUID eventId, String dedupKey, UUID alertId) {}

    private final TestEvents tests;
    private final IntegrationAccess integrations;
    private final Callers callers;

    TestEventResource(TestEvents tests, IntegrationAccess integrations, Callers callers) {
        this.tests = tests;
        this.integrations = integrations;
        this.callers = callers;
    }

    @POST
    @RolesAllowed(Roles.STAKEHOLDER)
    @ResponseStatus(202)
    @APIResponseSchema(value = Stored.class, responseCode = "202", responseDescription = "Stored")
    @Operation(
            summary = "Send an event as this integration's sender would",
            description = "It goes through the rules like any other and becomes an alert with the label test: true.")
    public Uni<Stored> send(@RestPath UUID id, @RequestBody(required = false) @Valid TestEvent wish) {
        var severity = wish == null ? Severity.INFO : wish.orInfo();
        return integrations
                .require(id, callers.current())
                .chain(integration -> tests.send(integration, severity))
                .map(result -> new Stored(result.eventId(), result.dedupKey(), result.alertId()));
    }
}
