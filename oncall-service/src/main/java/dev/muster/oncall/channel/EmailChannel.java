package dev.muster.oncall.channel;

import dev.muster.chassis.mail.Mail;
import dev.muster.chassis.mail.MailServer;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Mail by SMTP, as text and as simple HTML that loads nothing. */
@ApplicationScoped
class EmailChannel implements Channel {

    @Inject
    MailServer server;

    @Override
    public ContactKind kind() {
        return ContactKind.EMAIL;
    }

    @Override
    public Uni<Receipt> send(Envelope envelope) {
        return Uni.createFrom()
                .deferred(() -> server.send(envelope.id(), mail(envelope)))
                .replaceWith(() -> Receipt.handedOver("Accepted by the mail server"));
    }

    private static Mail mail(Envelope envelope) {
        var content = envelope.content();
        return new Mail(
                envelope.address(),
                content.title(),
                text(content),
                new Message(content).render(),
                null,
                "notification:" + envelope.id());
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
