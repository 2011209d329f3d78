package dev.muster.oncall.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How the page behind a signed link looks, and the policy that admits this style and nothing else. */
final class Style {

    static final String CSS = """
            :root{color-scheme:light dark}
            body{font:18px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;max-width:30em;margin:0 auto;padding:32px 20px}
            h1{font-size:22px;margin:0 0 16px;overflow-wrap:anywhere}
            p{overflow-wrap:anywhere}
            button{font:inherit;font-weight:600;width:100%;min-height:56px;border:0;border-radius:8px;background:#1d4ed8;color:#fff}
            button:focus-visible{outline:3px solid #f59e0b;outline-offset:3px}
            """;

    static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(CSS)
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Style() {}

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
