package dev.muster.oncall.directory;

import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.QueryValues;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/teams")
@Tag(name = "Directory")
class TeamResource {

    private static final String WITH_PERSON = "(:personId member of memberIds or :personId member of managerIds)";

    private final TeamService service;
    private final TeamRepository teams;
    private final Directory directory;
    private final DirectoryUses uses;
    private final Idempotency idempotency;
    private final Callers callers;

    TeamResource(
            TeamService service,
            TeamRepository teams,
            Directory directory,
            DirectoryUses uses,
            Idempotency idempotency,
            Callers callers) {
        this.service = service;
        this.teams = teams;
        this.directory = directory;
        this.uses = uses;
        this.idempotency = idempotency;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Roles.STAKEHOLDER, Roles.SERVICE})
    @Operation(summary = "List teams by name")
    public Uni<Slice<TeamView>> list(
            @RestQuery @Parameter(description = "Part of the name") String q,
            @RestQuery
                    @Parameter(
                            description = "Teams with this person as member or manager",
                            schema = @Schema(implementation = UUID.class))
                    String personId,
            @BeanParam PageParams page) {
        var search = new ByName()
                .matching(q, "nameKey")
                .where(
                        WITH_PERSON,
                        "personId",
                        QueryValues.id("personId", personId).orElse(null));
        return Panache.withSession(() -> search.read(teams, page).chain(directory::records))
                .map(rows -> Slice.of(rows, page.limit(), TeamResource::cursorOf, TeamView::of));
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Form a team")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = TeamView.class, responseCode = "201", responseDescription = "Made")
    public Uni<RestResponse<Object>> create(
            @RestHeader("Idempotency-Key") String key, @NotNull @Valid SaveTeam wanted) {
        var caller = callers.current();
        return idempotency.create(
                key, wanted, () -> service.create(wanted, caller).chain(this::view), team -> "/v1/teams/" + team.id());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.STAKEHOLDER, Roles.SERVICE})
    @Operation(summary = "Get a team")
    public Uni<RestResponse<TeamView>> get(@RestPath UUID id) {
        return Panache.withSession(() -> teams.require(id).chain(this::tagged));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(summary = "Change a team: for its managers, its members where it lets them, and admins")
    public Uni<RestResponse<TeamView>> change(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid SaveTeam wanted) {
        return service.change(id, ifMatch, wanted, callers.current()).chain(this::tagged);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(
            summary = "Dissolve a team that owns nothing: for its managers, its members where it lets them, and admins")
    public Uni<Void> remove(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return service.remove(id, ifMatch, callers.current());
    }

    @GET
    @Path("/{id}/usage")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "What belongs or refers to this team and keeps it from being dissolved")
    public Uni<Slice<Use>> usage(@RestPath UUID id) {
        return Panache.withSession(() -> teams.require(id).chain(() -> uses.of(Kind.TEAM, id)))
                .map(Slice::whole);
    }

    private Uni<TeamView> view(Team team) {
        return directory.records(List.of(team)).map(records -> TeamView.of(records.get(0)));
    }

    private Uni<RestResponse<TeamView>> tagged(Team team) {
        return view(team).map(view -> ETags.tagged(view, team.version));
    }

    private static Cursor cursorOf(TeamRecord team) {
        return new Cursor(Names.key(team.name()), team.id());
    }
}
