package dev.muster.oncall.inbox;

import dev.muster.oncall.channel.Envelope;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something a person was told, kept for them inside Muster. */
@Entity
@Table(name = "inbox_item")
class InboxItem {

    @Id
    UUID id;

    UUID personId;
    Instant at;
    String title;
    String body;
    UUID pageId;
    Instant readAt;

    protected InboxItem() {}

    static InboxItem of(Envelope envelope, Instant at) {
        var item = new InboxItem();
        item.id = envelope.id();
        item.personId = envelope.personId();
        item.at = at;
        item.title = envelope.content().title();
        item.body = envelope.content().body();
        item.pageId = envelope.content().pageId().orElse(null);
        return item;
    }

    /** The first reading counts. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }
}
