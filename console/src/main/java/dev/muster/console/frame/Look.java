package dev.muster.console.frame;

import dev.muster.console.session.Visitor;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** How this browser wants its pages: light, dark or as the device says, and in which zone times are told. */
@Named
@RequestScoped
public class Look {
    static final String THEME = "muster-theme";
    static final String ZONE = "muster-zone";

    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id ->
                    "UTC".equals(id) || id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted()
            .toList();

    private final HttpServerRequest request;
    private final Visitor visitor;

    Look(HttpServerRequest request, Visitor visitor) {
        this.request = request;
        this.visitor = visitor;
    }

    /** "light", "dark", or null for what the device prefers. */
    public String getTheme() {
        var theme = cookie(THEME);
        return "light".equals(theme) || "dark".equals(theme) ? theme : null;
    }

    public boolean isUtc() {
        return "utc".equals(cookie(ZONE));
    }

    /** The zone every time on the page is told in. */
    public ZoneId getZone() {
        return isUtc() ? ZoneOffset.UTC : visitor.getZone();
    }

    public String getZoneName() {
        return ZoneOffset.UTC.equals(getZone()) ? "UTC" : getZone().getId();
    }

    /** A page that is already open asks for its content anew: the frame around it stays. */
    public boolean isFragment() {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
    }

    /** Every zone a person may choose, by region and city. */
    public List<String> getZones() {
        return ZONES;
    }

    /** The page itself, for forms that come back to it. */
    public String getHere() {
        return request.uri();
    }

    public String getPath() {
        return request.path();
    }

    private String cookie(String name) {
        var cookie = request.getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }
}
