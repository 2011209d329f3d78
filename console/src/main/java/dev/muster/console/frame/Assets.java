package dev.muster.console.frame;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Style sheets, scripts and pictures, read once. Their path carries a digest of all their contents, so browsers keep
 * them for ever and still see every change.
 */
@Named
@Singleton
public class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png");
    private static final String[] NAMES = {
        "tabler.min.css",
        "muster.css",
        "places.css",
        "forms.css",
        "room.css",
        "beacon.css",
        "learn.css",
        "narrow.css",
        "htmx.min.js",
        "sse.js",
        "live.js",
        "clock.js",
        "keys.js",
        "forms.js",
        "sight.js",
        "icons.svg",
        "muster.svg",
        "muster-192.png",
        "muster-512.png"
    };

    record Asset(String type, byte[] content) {}

    private final Map<String, Asset> byName = new LinkedHashMap<>();
    private final String fingerprint;

    Assets() throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var name : NAMES) {
            var content = read(name);
            digest.update(content);
            byName.put(name, new Asset(TYPES.get(name.substring(name.lastIndexOf('.') + 1)), content));
        }
        fingerprint = HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    /** The address of a file; a name that does not exist fails the page instead of its looks. */
    public String path(String name) {
        if (!byName.containsKey(name)) {
            throw new IllegalArgumentException("No such asset: " + name);
        }
        return "/assets/" + fingerprint + "/" + name;
    }

    Asset find(String given, String name) {
        return fingerprint.equals(given) ? byName.get(name) : null;
    }

    private static byte[] read(String name) {
        try (var file = Assets.class.getResourceAsStream("/web/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The build left out /web/" + name);
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
