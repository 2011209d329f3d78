package dev.muster.oncall.session;

import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/me/password")
@Tag(name = "Myself")
class PasswordResource {

    private final PasswordService passwords;
    private final Callers callers;

    PasswordResource(PasswordService passwords, Callers callers) {
        this.passwords = passwords;
        this.callers = callers;
    }

    @PUT
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Change my password. All my sessions end, this one too")
    public Uni<Void> change(@NotNull @Valid ChangePassword wanted) {
        return passwords.change(wanted, callers.current());
    }
}
