package dev.muster.console.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Proves that a form was made by us for this session: a digest of the session's secret id, so every replica knows it
 * and no other site can.
 */
final class FormToken {
    static final String FIELD = "csrf";

    private FormToken() {}

    static String of(String session) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(("form:" + session).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean fits(String session, String given) {
        return given != null
                && MessageDigest.isEqual(
                        of(session).getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
