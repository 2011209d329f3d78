package dev.muster.chassis.mail;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Speaks SMTP to the operator's server, encrypted where the server offers it. */
@ApplicationScoped
public class MailServer {

    private static final int LONGEST_SUBJECT = 180;
    private static final int MOST_CONNECTIONS = 64;
    private static final Pattern UNSAFE_IN_HEADERS = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\s]+");

    private final MailSettings settings;
    private final MailClient client;

    MailServer(MailSettings settings, Vertx vertx) {
        this.settings = settings;
        this.client = MailClient.create(vertx, config(settings));
    }

    /**
     * Completes when the server has accepted the mail; fails with the reason for people to read when it has not. The id
     * becomes the Message-ID, the same at each attempt: mail programs show a mail that arrives twice once.
     */
    public Uni<Void> send(UUID id, Mail mail) {
        if (settings.host().isEmpty()) {
            return Uni.createFrom()
                    .failure(new IllegalStateException("No mail server is configured; set MUSTER_SMTP_HOST"));
        }
        return Uni.createFrom()
                .completionStage(() ->
                        client.sendMail(message(settings.from(), id, mail)).toCompletionStage())
                .replaceWithVoid();
    }

    static MailMessage message(String from, UUID id, Mail mail) {
        if (!MailAddress.isOne(mail.to())) {
            throw new IllegalArgumentException("Not a mail address");
        }
        var message = new MailMessage(from, mail.to(), subject(mail.subject()), mail.text());
        message.addHeader("Message-ID", "<" + id + "@muster>");
        message.addHeader("Auto-Submitted", "auto-generated");
        if (mail.html() != null) {
            message.setHtml(mail.html());
        }
        if (mail.calendar() != null) {
            message.setAttachment(List.of(invitation(mail.calendar())));
        }
        return message;
    }

    /** As RFC 6047 has it: the method stands in the content type, too. */
    private static MailAttachment invitation(Mail.Calendar calendar) {
        return MailAttachment.create()
                .setName("invite.ics")
                .setContentType("text/calendar; charset=utf-8; method=" + calendar.method())
                .setDisposition("attachment")
                .setData(Buffer.buffer(calendar.ics()));
    }

    /** One line without anything that could end the header or hide text in it. */
    static String subject(String title) {
        String line = UNSAFE_IN_HEADERS.matcher(title).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT)) + "…";
    }

    private static MailConfig config(MailSettings settings) {
        var config = new MailConfig()
                .setHostname(settings.host().orElse("localhost"))
                .setPort(settings.port())
                .setMaxPoolSize(MOST_CONNECTIONS);
        settings.username().ifPresent(config::setUsername);
        settings.password().ifPresent(config::setPassword);
        return config;
    }
}
