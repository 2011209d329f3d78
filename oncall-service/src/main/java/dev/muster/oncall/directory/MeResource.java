package dev.muster.oncall.directory;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/me")
@Tag(name = "Myself")
class MeResource {

    private final Directory directory;
    private final PersonService people;
    private final Callers callers;

    MeResource(Directory directory, PersonService people, Callers callers) {
        this.directory = directory;
        this.people = people;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Who I am and which teams I am in")
    public Uni<MeView> get() {
        return view(callers.current().personId());
    }

    @PUT
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Change my name, time zone or language")
    public Uni<MeView> change(@NotNull @Valid SaveMyself wanted) {
        return people.changeMyself(wanted, callers.current()).chain(person -> view(person.id));
    }

    private Uni<MeView> view(UUID id) {
        return directory
                .person(id)
                .map(found -> found.orElseThrow(() -> Problems.notFound("person", id)))
                .chain(person -> directory.teamsOf(id).map(teams -> MeView.of(person, teams)));
    }
}
