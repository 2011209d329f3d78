package dev.muster.console.session;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Refuses changes that another site talked the browser into: the browser itself must say that the request comes from
 * our own pages, and a signed-in person's form must carry the token that only our pages know.
 */
class SameSite {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final SessionCookie cookie;

    SameSite(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @WithFormRead
    @ServerRequestFilter
    @Priority(Priorities.AUTHENTICATION - 100)
    public Response refuseForeign(ResteasyReactiveContainerRequestContext request) {
        if (READING.contains(request.getMethod()) || (isFromUs(request) && carriesToken(request))) {
            return null;
        }
        return Response.status(403)
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .entity("This did not come from one of Muster's own pages, so nothing was done. Reload and try again.")
                .build();
    }

    private boolean isFromUs(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        return cookie.origin().equals(request.getHeaderString("Origin"));
    }

    private boolean carriesToken(ResteasyReactiveContainerRequestContext request) {
        var session = cookie.in(request.getCookies());
        if (session == null) {
            return true; // no session, nothing that could be abused; the gate decides the rest
        }
        var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        return FormToken.fits(session, (String) context.getFormParameter(FormToken.FIELD, true, false));
    }
}
