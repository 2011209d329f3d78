package dev.muster.incidents.ask;

import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.incident.Incidents;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/incidents/{id}/asks")
@Tag(name = "Asks", description = "What the commander wants to know, from whom, and by when")
@RolesAllowed(Roles.RESPONDER)
class AskResource {

    @Inject
    Asks asks;

    @Inject
    AskRepository repository;

    @Inject
    Incidents incidents;

    @Inject
    Idempotency idempotency;

    @Inject
    Transactions transactions;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "What was asked, newest first")
    public Uni<Slice<AskView>> list(@RestPath String id) {
        return transactions
                .run(() ->
                        incidents.read(id, callers.current()).chain(incident -> repository.newestFirst(incident.id())))
                .map(found -> Slice.whole(found.stream()
                        .map(ask -> AskView.of(ask, clock.instant()))
                        .toList()));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Ask a person, a role or the on-call of a service",
            description = "For the commander and the deputy. Who is not in the incident is called.")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = AskView.class, responseCode = "201", responseDescription = "Asked")
    public Uni<RestResponse<Object>> ask(
            @RestPath String id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid AskSomebody wanted) {
        return idempotency.create(
                key, wanted, () -> asks.ask(id, wanted, callers.current()), view -> "/v1/incidents/" + id + "/asks");
    }

    @POST
    @Path("/{askId}/answer")
    @Operation(summary = "Answer; the first answer is kept")
    public Uni<AskView> answer(@RestPath String id, @RestPath UUID askId, @NotNull @Valid AnswerAsk said) {
        return asks.answer(id, askId, said.answer(), callers.current());
    }
}
