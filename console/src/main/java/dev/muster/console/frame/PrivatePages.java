package dev.muster.console.frame;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Pages are for the eyes they were made for: nothing on the way may keep them. */
class PrivatePages {
    private final boolean https;

    PrivatePages(@ConfigProperty(name = "muster.public-url") URI publicUrl) {
        https = "https".equals(publicUrl.getScheme());
    }

    @ServerResponseFilter
    public void keepNothing(ContainerResponseContext answer) {
        var headers = answer.getHeaders();
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (https) {
            headers.putSingle("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
