package dev.muster.oncall.screen;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.TemplateInstance;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Small pages behind the links in messages. They run no script, are kept nowhere, and tell no other site of the link. */
public final class Screens {

    public static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:18px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;max-width:30em;margin:0 auto;padding:32px 20px}
            h1{font-size:22px;margin:0 0 16px;overflow-wrap:anywhere}
            p{overflow-wrap:anywhere}
            input{font:inherit;display:block;width:100%;box-sizing:border-box;min-height:48px;margin:4px 0 16px;padding:0 12px}
            button{font:inherit;font-weight:600;width:100%;min-height:56px;border:0;border-radius:8px;background:#1d4ed8;color:#fff}
            button+button{margin-top:12px;background:#b45309}
            button:focus-visible,input:focus-visible{outline:3px solid #f59e0b;outline-offset:3px}
            """;

    /** Admits this style and nothing else. */
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Screens() {}

    public static RestResponse<String> html(int status, TemplateInstance screen) {
        return ResponseBuilder.<String>create(status, null)
                .entity(screen.render())
                .header("Content-Security-Policy", POLICY)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
