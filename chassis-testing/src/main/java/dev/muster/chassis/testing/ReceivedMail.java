package dev.muster.chassis.testing;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A mail as its receiver sees it; {@code text} holds all its parts. */
public record ReceivedMail(String to, String subject, String text, MimeMessage message) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"]+(/a/[A-Za-z0-9]+)");
    private static final Pattern CODE = Pattern.compile("\\b([0-9]{6})\\b");

    /** The path of the signed link in it. */
    public String link() {
        return first(LINK);
    }

    /** The six digits in it. */
    public String code() {
        return first(CODE);
    }

    static String textOf(Part part) {
        try {
            Object content = part.getContent();
            if (content instanceof InputStream bytes) {
                return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            }
            if (!(content instanceof Multipart multipart)) {
                return content.toString();
            }
            var text = new StringBuilder();
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart child = multipart.getBodyPart(i);
                text.append(textOf(child)).append('\n');
            }
            return text.toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("Not a readable mail", e);
        }
    }

    private String first(Pattern pattern) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new AssertionError("Nothing like " + pattern + " in: " + text);
        }
        return found.group(1);
    }
}
