package dev.muster.console.session;

import dev.muster.console.problem.Problem;
import dev.muster.console.problem.Refusal;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Nobody passes without a session, except to what is marked {@link Open}. */
class Gate {
    private static final Refusal SIGNED_OUT =
            new Refusal(new Problem(401, "signed-out", "Signed out", null, List.of()));

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Visitor visitor;

    Gate(Sessions sessions, SessionCookie cookie, Visitor visitor) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.visitor = visitor;
    }

    @ServerRequestFilter
    @Priority(Priorities.AUTHENTICATION)
    public Uni<Response> admit(ContainerRequestContext request, ResourceInfo resource) {
        var session = cookie.in(request.getCookies());
        if (isOpen(resource)) {
            return Uni.createFrom().nullItem();
        }
        if (session == null) {
            return Uni.createFrom().failure(SIGNED_OUT);
        }
        return sessions.visit(session).invoke(visitor::admit).replaceWith((Response) null);
    }

    private static boolean isOpen(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(Open.class)
                || resource.getResourceClass().isAnnotationPresent(Open.class);
    }
}
