package dev.muster.console.session;

import dev.muster.console.problem.FormFaults;
import dev.muster.console.problem.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The way in and the way out. */
@Path("/")
class SignInResource {

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance signIn(String email, String next, String fault);
    }

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Visitor visitor;

    SignInResource(Sessions sessions, SessionCookie cookie, Visitor visitor) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.visitor = visitor;
    }

    @GET
    @Open
    @Path("sign-in")
    public TemplateInstance form(@RestQuery String next) {
        return Templates.signIn("", Destination.local(next), null);
    }

    @POST
    @Open
    @Path("sign-in")
    public Uni<Response> signIn(
            @RestForm String email, @RestForm String password, @RestForm String next, HttpServerRequest request) {
        return sessions.signIn(email, password, request.getHeader("X-Forwarded-For"))
                .map(visit -> Response.seeOther(URI.create(Destination.local(next)))
                        .cookie(cookie.carrying(visit.session()))
                        .build())
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> again(email, next, refusal));
    }

    @POST
    @Path("sign-out")
    public Uni<Response> signOut() {
        return sessions.signOut(visitor.getSession()).onItemOrFailure().transform((done, failure) -> atTheDoor());
    }

    @POST
    @Path("sign-out/everywhere")
    public Uni<Response> signOutEverywhere() {
        return sessions.signOutEverywhere(visitor.getSession()).map(done -> atTheDoor());
    }

    private Response atTheDoor() {
        return Response.seeOther(URI.create("/sign-in"))
                .cookie(cookie.cleared())
                .build();
    }

    private static Uni<Response> again(String email, String next, Refusal refusal) {
        int status = refusal.problem().status();
        var fault = status == 429 ? FormFaults.of(refusal).summary() : "E-mail or password is not right.";
        return Templates.signIn(email, Destination.local(next), fault)
                .createUni()
                .map(html ->
                        Response.status(status == 429 ? 429 : 422).entity(html).build());
    }
}
