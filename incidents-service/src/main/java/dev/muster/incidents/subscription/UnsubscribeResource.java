package dev.muster.incidents.subscription;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What opens from the link in a mail. Looking never ends anything: mail programs open links by themselves. */
@Path("/v1/subscriptions/unsubscribe/{token}")
@Tag(name = "Subscriptions")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class UnsubscribeResource {

    static final String PATH = "/v1/subscriptions/unsubscribe/";

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Muster</title></head>
            <body><main><h1>%s</h1>%s</main></body>
            </html>
            """;

    private static final String BUTTON = "<form method=\"post\"><button>Unsubscribe</button></form>";

    private final Unsubscribing unsubscribing;

    UnsubscribeResource(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    @GET
    @Operation(summary = "Show what the link ends, with a button that ends it")
    @APIResponse(responseCode = "200", description = "The page and the button")
    @APIResponse(responseCode = "404", description = "No such link")
    public Uni<RestResponse<String>> look(@RestPath String token) {
        return unsubscribing
                .isKnown(token)
                .map(known -> known ? html(200, "Get no more mail about incidents?", BUTTON) : unknown());
    }

    @POST
    @Operation(summary = "End the subscription")
    @APIResponse(responseCode = "200", description = "Ended")
    @APIResponse(responseCode = "404", description = "No such link")
    public Uni<RestResponse<String>> end(@RestPath String token) {
        return unsubscribing
                .end(token)
                .map(ended -> ended ? html(200, "You will get no more mail by this subscription", "") : unknown());
    }

    private static RestResponse<String> unknown() {
        return html(404, "This link does not work", "<p>It is incomplete. Open it from the newest mail.</p>");
    }

    /** Nothing in it comes from outside. */
    private static RestResponse<String> html(int status, String title, String body) {
        return ResponseBuilder.<String>create(status, null)
                .entity(PAGE.formatted(title, body))
                .header("Content-Security-Policy", "default-src 'none'; form-action 'self'; frame-ancestors 'none'")
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
