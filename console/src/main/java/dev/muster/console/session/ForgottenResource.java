package dev.muster.console.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestForm;

/** For whoever forgot their password: a link is mailed, and nobody learns whether there is such an account. */
@Path("/forgotten")
class ForgottenResource {

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance forgotten(boolean sent);
    }

    private final Sessions sessions;

    ForgottenResource(Sessions sessions) {
        this.sessions = sessions;
    }

    @GET
    @Open
    public TemplateInstance form() {
        return Templates.forgotten(false);
    }

    @POST
    @Open
    public Uni<TemplateInstance> send(@RestForm String email, HttpServerRequest request) {
        return sessions.forgotten(email, request.getHeader("X-Forwarded-For")).map(done -> Templates.forgotten(true));
    }
}
