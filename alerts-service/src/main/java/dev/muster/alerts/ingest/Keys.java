package dev.muster.alerts.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Base64;
import java.util.Optional;

/** Where a request may carry its integration key besides the body. */
final class Keys {

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    private Keys() {}

    /** The path's, else the header's. */
    static Optional<String> ofPathOrHeader(RoutingContext request) {
        return Optional.ofNullable(request.pathParam("key")).or(() -> ofHeader(request));
    }

    /** A bearer token, or the password of basic authentication, whose user name may be anything. */
    static Optional<String> ofHeader(RoutingContext request) {
        String header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return Optional.empty();
        }
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.of(header.substring(BEARER.length()).strip());
        }
        if (header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return password(header.substring(BASIC.length()).strip());
        }
        return Optional.empty();
    }

    private static Optional<String> password(String credentials) {
        try {
            String pair = new String(Base64.getDecoder().decode(credentials), UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? Optional.empty() : Optional.of(pair.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
