package dev.muster.console.session;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a form leads afterwards: always a page of ours, whatever the request says. */
public final class Destination {
    private Destination() {}

    /** The given path with its query, or home when it is missing, malformed or leads elsewhere. */
    public static String local(String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.startsWith("/sign-")) {
            return "/";
        }
        try {
            var address = new URI(wanted);
            boolean plain = address.getScheme() == null && address.getAuthority() == null;
            return plain && wanted.indexOf('\\') < 0 ? wanted : "/";
        } catch (URISyntaxException malformed) {
            return "/";
        }
    }
}
