package dev.muster.console.frame;

import dev.muster.console.session.Destination;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;

/** Switches the theme or the zone of this browser and comes back. */
@Path("/look")
class LookResource {
    private static final Set<String> THEMES = Set.of("light", "dark", "auto");
    private static final Set<String> ZONES = Set.of("utc", "mine");

    @POST
    public Response change(@RestForm String theme, @RestForm String zone, @RestForm String here) {
        var answer = Response.seeOther(URI.create(Destination.local(here)));
        if (theme != null && THEMES.contains(theme)) {
            answer.cookie(remember(Look.THEME, theme));
        }
        if (zone != null && ZONES.contains(zone)) {
            answer.cookie(remember(Look.ZONE, zone));
        }
        return answer.build();
    }

    private static NewCookie remember(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(Math.toIntExact(Duration.ofDays(365).toSeconds()))
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
