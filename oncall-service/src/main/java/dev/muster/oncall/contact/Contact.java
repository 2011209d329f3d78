package dev.muster.oncall.contact;

import dev.muster.oncall.channel.ContactKind;
import dev.muster.oncall.channel.Content;
import dev.muster.oncall.channel.Envelope;
import java.util.Optional;
import java.util.UUID;

/**
 * One way to reach a person, as a sender sees it.
 *
 * @param methodId null for the inbox, which everybody has, and for an address that is nobody's contact method
 * @param sealedSecret what signs messages to a webhook, encrypted; null where there is none
 */
public record Contact(UUID methodId, ContactKind kind, String address, boolean verified, String sealedSecret) {

    public static final Contact INBOX = new Contact(null, ContactKind.INBOX, "", true, null);

    public static Contact mailTo(String address) {
        return new Contact(null, ContactKind.EMAIL, address, true, null);
    }

    public Envelope envelope(UUID id, UUID personId, Content content) {
        return new Envelope(id, kind, personId, address, Optional.ofNullable(sealedSecret), content);
    }
}
