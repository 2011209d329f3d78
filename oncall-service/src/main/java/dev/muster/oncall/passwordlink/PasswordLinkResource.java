package dev.muster.oncall.passwordlink;

import dev.muster.chassis.problem.ProblemException;
import dev.muster.oncall.screen.Screens;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What opens from an invitation, or from the mail for a forgotten password. */
@Path("/a/password/{token}")
@Tag(name = "Signed links", description = "Answering without signing in")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class PasswordLinkResource {

    private static final Form DEAD =
            new Form("This link does not work", "It was used, is too old, or is incomplete. Ask for a new one.", false);
    private static final Form CHOOSE = new Form("Choose your password", "At least eight characters.", true);
    private static final Form TOO_SHORT =
            new Form("Choose another password", "It must have from 8 to 256 characters.", true);
    private static final Form DONE = new Form("Your password is set", "You can sign in to Muster with it now.", false);

    private final PasswordLinks links;

    PasswordLinkResource(PasswordLinks links) {
        this.links = links;
    }

    @GET
    @Operation(summary = "Show the form in which to choose a password")
    @APIResponse(responseCode = "200", description = "The form")
    @APIResponse(responseCode = "410", description = "The link was used, is too old, or never was")
    public Uni<RestResponse<String>> look(@RestPath String token) {
        return links.isLive(token).map(live -> live ? Screens.html(200, CHOOSE) : Screens.html(410, DEAD));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "Set the password that was chosen; the link works once")
    @APIResponse(responseCode = "200", description = "The password is set")
    @APIResponse(responseCode = "410", description = "The link was used, is too old, or never was")
    @APIResponse(responseCode = "422", description = "The password is too short or too long; the form again")
    public Uni<RestResponse<String>> set(@RestPath String token, @RestForm String password) {
        if (!SetPassword.isPossible(password)) {
            return Uni.createFrom().item(Screens.html(422, TOO_SHORT));
        }
        return links.setPassword(token, password)
                .map(set -> Screens.html(200, DONE))
                .onFailure(ProblemException.class)
                .recoverWithItem(() -> Screens.html(410, DEAD));
    }

    record Form(String title, String line, boolean open, String style) implements TemplateInstance {

        Form(String title, String line, boolean open) {
            this(title, line, open, Screens.STYLE);
        }
    }
}
