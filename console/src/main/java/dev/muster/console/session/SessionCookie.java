package dev.muster.console.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The session's id in the browser: out of reach of scripts, bound to this host where the public address is https. */
@ApplicationScoped
class SessionCookie {
    private static final int LIFETIME = Math.toIntExact(Duration.ofDays(30).toSeconds());

    private final boolean secure;
    private final String origin;

    SessionCookie(@ConfigProperty(name = "muster.public-url") URI publicUrl) {
        secure = "https".equals(publicUrl.getScheme());
        origin = publicUrl.getScheme() + "://" + publicUrl.getAuthority();
    }

    String name() {
        return secure ? "__Host-muster" : "muster";
    }

    /** As browsers send it in {@code Origin}. */
    String origin() {
        return origin;
    }

    String in(Map<String, ? extends jakarta.ws.rs.core.Cookie> cookies) {
        var cookie = cookies.get(name());
        return cookie == null || cookie.getValue().isBlank() ? null : cookie.getValue();
    }

    NewCookie carrying(String session) {
        return cookie(session, LIFETIME);
    }

    NewCookie cleared() {
        return cookie("", 0);
    }

    /** Lax, not Strict: a link in a mail must open the page signed in. */
    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
