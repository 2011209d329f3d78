package dev.muster.oncall.paging;

import dev.muster.oncall.paging.SignedLinks.Pressed;
import dev.muster.oncall.screen.Screens;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What opens from a link in a message. Looking never acts: mail programs and scanners open links by themselves. */
@Path("/a/{token}")
@Tag(name = "Signed links", description = "Answering without signing in")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class LinkResource {

    private static final Screen UNKNOWN = new Screen(
            "This link does not work",
            List.of("It is incomplete, was replaced by a newer one, or belongs to somebody who is no longer here."
                    + " Open the newest message, or sign in to Muster."),
            false,
            false,
            Screens.STYLE);

    @Inject
    SignedLinks links;

    @GET
    @Operation(summary = "Show what the link does, with a button that does it")
    @APIResponse(responseCode = "200", description = "The page and the button")
    @APIResponse(responseCode = "404", description = "No such link")
    @APIResponse(responseCode = "410", description = "The link was used, or its page has ended")
    public Uni<RestResponse<String>> look(@RestPath String token) {
        return links.look(token).map(LinkResource::answer);
    }

    @POST
    @Operation(summary = "Do what the link is for: acknowledge the page as the person the link was sent to")
    @APIResponse(responseCode = "200", description = "Acknowledged")
    @APIResponse(responseCode = "404", description = "No such link")
    @APIResponse(responseCode = "410", description = "The link was used before, or its page has ended")
    public Uni<RestResponse<String>> act(@RestPath String token, @RestForm String role) {
        return links.press(token, role).map(pressed -> pressed.filter(Pressed::acted)
                .map(done -> Screens.html(200, screen(done.state())))
                .orElseGet(() -> answer(pressed.map(Pressed::state))));
    }

    private static RestResponse<String> answer(Optional<LinkState> state) {
        return state.map(found -> Screens.html(found.isDead() ? 410 : 200, screen(found)))
                .orElseGet(() -> Screens.html(404, UNKNOWN));
    }

    private static Screen screen(LinkState state) {
        return new Screen(state.title(), state.lines(), state.canAct(), state.canTakeCommand(), Screens.STYLE);
    }

    record Screen(String title, List<String> lines, boolean button, boolean command, String style)
            implements TemplateInstance {}
}
