package dev.muster.oncall.paging;

import dev.muster.oncall.channel.ContactKind;
import java.util.UUID;

/**
 * What happened to a page.
 *
 * @param personId who did it, or to whom it was done; null where no person takes part
 * @param channel how somebody was told; null for all else
 * @param role which role of an incident they took with it; null for none
 */
record PageEvent(Kind kind, UUID personId, ContactKind channel, String role) {

    enum Kind {
        STARTED("page.started"),
        /** It is about more than before: another alert, an incident, a role to be filled. */
        JOINED("page.joined"),
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
        return new PageEvent(kind, null, null, null);
    }

    static PageEvent of(Kind kind, UUID personId) {
        return new PageEvent(kind, personId, null, null);
    }

    static PageEvent notified(UUID personId, ContactKind channel) {
        return new PageEvent(Kind.NOTIFIED, personId, channel, null);
    }

    static PageEvent acknowledged(UUID personId, String role) {
        return new PageEvent(Kind.ACKNOWLEDGED, personId, null, role);
    }
}
