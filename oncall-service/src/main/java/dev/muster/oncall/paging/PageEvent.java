package dev.muster.oncall.paging;

import dev.muster.oncall.channel.ContactKind;
import java.util.UUID;

/**
 * What happened to a page.
 *
 * @param personId who did it, or to whom it was done; null where no person takes part
 * @param channel how somebody was told; null for all else
 */
record PageEvent(Kind kind, UUID personId, ContactKind channel) {

    enum Kind {
        STARTED("page.started"),
        NOTIFIED("page.notified"),
        ACKNOWLEDGED("page.acknowledged"),
        ESCALATED("page.escalated"),
        REASSIGNED("page.reassigned"),
        EXHAUSTED("page.exhausted"),
        ENDED("page.ended");

        /** The name of the message. */
        final String message;

        Kind(String message) {
            this.message = message;
        }
    }

    static PageEvent of(Kind kind) {
        return new PageEvent(kind, null, null);
    }

    static PageEvent of(Kind kind, UUID personId) {
        return new PageEvent(kind, personId, null);
    }
}
