package dev.muster.postmortem.letter;

import dev.muster.chassis.mail.Mail;
import dev.muster.chassis.mail.Mails;
import dev.muster.postmortem.catalog.Catalog;
import dev.muster.postmortem.catalog.CatalogPerson;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to people. Mail leaves after the commit and is tried until it is taken; who has left gets none. */
@ApplicationScoped
public class Letters {

    private final Catalog catalog;
    private final Mails mails;
    private final String publicUrl;

    Letters(Catalog catalog, Mails mails, @ConfigProperty(name = "muster.public-url") String publicUrl) {
        this.catalog = catalog;
        this.mails = mails;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    /** Runs in the caller's transaction. */
    public Uni<Void> send(UUID personId, Letter letter) {
        return catalog.person(personId)
                .filter(CatalogPerson::reachable)
                .map(person -> mails.send(mail(person, letter)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** Where something is to be seen in the console. */
    public String link(String path) {
        return publicUrl + path;
    }

    private Mail mail(CatalogPerson person, Letter letter) {
        String text = letter.body() + "\n\n" + link(letter.path()) + "\n";
        return new Mail(person.email(), letter.subject(), text, null, letter.calendar(), letter.reference());
    }
}
