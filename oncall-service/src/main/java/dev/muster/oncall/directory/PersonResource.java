package dev.muster.oncall.directory;

import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import dev.muster.oncall.directory.DirectoryEntry.Kind;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/people")
@Tag(name = "Directory")
class PersonResource {

    private final PersonService service;
    private final PersonRepository people;
    private final DirectoryUses uses;
    private final Idempotency idempotency;
    private final Callers callers;

    PersonResource(
            PersonService service,
            PersonRepository people,
            DirectoryUses uses,
            Idempotency idempotency,
            Callers callers) {
        this.service = service;
        this.people = people;
        this.uses = uses;
        this.idempotency = idempotency;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Roles.STAKEHOLDER, Roles.SERVICE})
    @Operation(summary = "List people by name")
    public Uni<Slice<PersonView>> list(@BeanParam PersonSearch search, @BeanParam PageParams page) {
        return Panache.withSession(() -> search.people().read(people, page))
                .map(rows ->
                        Slice.of(rows, page.limit(), person -> new Cursor(person.nameKey, person.id), PersonView::of));
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Add a person, who gets a mail with a link to set a password unless one is given")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PersonView.class, responseCode = "201", responseDescription = "Made")
    public Uni<RestResponse<Object>> create(
            @RestHeader("Idempotency-Key") String key, @NotNull @Valid SavePerson wanted) {
        var caller = callers.current();
        return idempotency.create(
                key,
                wanted.withoutPassword(),
                () -> service.create(wanted, caller).map(PersonView::of),
                person -> "/v1/people/" + person.id());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.STAKEHOLDER, Roles.SERVICE})
    @Operation(summary = "Get a person")
    public Uni<RestResponse<PersonView>> get(@RestPath UUID id) {
        return Panache.withSession(() -> people.require(id)).map(PersonResource::tagged);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Change a person. Another role, or being no longer active, holds everywhere within seconds")
    public Uni<RestResponse<PersonView>> change(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid SavePerson wanted) {
        return service.change(id, ifMatch, wanted, callers.current()).map(PersonResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Erase a person to whom nothing refers; what they did stays, without their name")
    public Uni<Void> remove(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return service.remove(id, ifMatch, callers.current());
    }

    @GET
    @Path("/{id}/usage")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "What refers to this person and keeps them from being erased")
    public Uni<Slice<Use>> usage(@RestPath UUID id) {
        return Panache.withSession(() -> people.require(id).chain(() -> uses.of(Kind.PERSON, id)))
                .map(Slice::whole);
    }

    private static RestResponse<PersonView> tagged(Person person) {
        return ETags.tagged(PersonView.of(person), person.version);
    }
}
