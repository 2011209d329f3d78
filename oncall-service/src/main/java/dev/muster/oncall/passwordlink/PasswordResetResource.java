package dev.muster.oncall.passwordlink;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Open to everybody: who may is decided by the link, which only the owner of the mailbox can read. */
@Path("/v1/password-resets")
@Tag(name = "Sign-in")
@PermitAll
class PasswordResetResource {

    private final PasswordLinks links;

    PasswordResetResource(PasswordLinks links) {
        this.links = links;
    }

    @POST
    @ResponseStatus(202)
    @Operation(
            summary = "Ask for a mail with a link to set a new password",
            description = "The answer is the same, and takes the same time, whether there is such an account or not.")
    @APIResponse(responseCode = "202", description = "If there is such an account, a mail is on its way")
    public Uni<Void> request(@NotNull @Valid ForgottenPassword account) {
        links.requestReset(account.email());
        return Uni.createFrom().voidItem();
    }

    @POST
    @Path("/completion")
    @Operation(summary = "Set a password with the token of a mailed link, which works once. All sessions end")
    @APIResponse(responseCode = "204", description = "The password is set")
    @APIResponse(responseCode = "410", description = "The link was used, is too old, or never was")
    public Uni<Void> complete(@NotNull @Valid SetPassword wanted) {
        return links.setPassword(wanted.token(), wanted.newPassword());
    }
}
