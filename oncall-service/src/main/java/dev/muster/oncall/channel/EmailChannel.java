package dev.muster.oncall.channel;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mail by SMTP, as text and as simple HTML that loads nothing. */
@ApplicationScoped
class EmailChannel implements Channel {

    private static final int LONGEST_SUBJECT = 180;
    private static final Pattern UNSAFE_IN_HEADERS = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\s]+");

    @Inject
    ReactiveMailer mailer;

    @ConfigProperty(name = "muster.smtp.host")
    Optional<String> server;

    @Override
    public ContactKind kind() {
        return ContactKind.EMAIL;
    }

    @Override
    public Uni<Receipt> send(Envelope envelope) {
        if (server.isEmpty()) {
            return Uni.createFrom().item(Receipt.failed("No mail server is configured; set MUSTER_SMTP_HOST"));
        }
        return Uni.createFrom()
                .deferred(() -> mailer.send(mail(envelope)))
                .replaceWith(() -> Receipt.handedOver("Accepted by the mail server"));
    }

    static Mail mail(Envelope envelope) {
        if (!Addresses.isMail(envelope.address())) {
            throw new IllegalArgumentException("Not a mail address");
        }
        var content = envelope.content();
        return Mail.withText(envelope.address(), subject(content.title()), text(content))
                .setHtml(new Message(content).render())
                .addHeader("Message-ID", messageId(envelope.id()))
                .addHeader("Auto-Submitted", "auto-generated");
    }

    /** One line without anything that could end the header or hide text in it. */
    static String subject(String title) {
        String line = UNSAFE_IN_HEADERS.matcher(title).replaceAll(" ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST_SUBJECT) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT)) + "…";
    }

    /** The same at each attempt: mail programs show a message that arrives twice once. */
    private static String messageId(UUID id) {
        return "<" + id + "@muster>";
    }

    private static String text(Content content) {
        String action = content.action()
                .map(link -> "\n\n" + link.label() + ": " + link.url())
                .orElse("");
        return content.title() + "\n\n" + content.body() + action + "\n";
    }

    /** The HTML part; the template escapes everything it is given. */
    record Message(Content content) implements TemplateInstance {}
}
