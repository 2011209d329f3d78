package dev.muster.alerts.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A step of an alert's fate that came after the decision about it.
 *
 * @param ref what it can be looked up by; null where there is nothing, or not everybody may
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LaterStep(Instant at, String what, String why, Ref ref) {

    record Ref(String type, UUID id) {}

    /** @param who was told or acted */
    static LaterStep ofPage(String messageType, PageMessage page, String who, Instant at) {
        var what =
                switch (messageType) {
                    case "page.started" -> "Page started";
                    case "page.joined" -> "Shares a page";
                    case "page.notified" -> who + " was told" + by(page.channel());
                    case "page.acknowledged" -> who + " acknowledged the page";
                    case "page.reassigned" -> "The page was given to " + who;
                    case "page.exhausted" -> "Nobody answered the page";
                    default -> "The page ended";
                };
        return new LaterStep(at, what, why(messageType, page), new Ref("page", page.pageId()));
    }

    private static String why(String messageType, PageMessage page) {
        if (!messageType.equals("page.joined")) {
            return policy(page);
        }
        return Boolean.TRUE.equals(page.restricted()) ? "One problem calls once" : page.why();
    }

    /** It does not name the incident, which not everybody may see. */
    static LaterStep promoted(String who, Instant at) {
        return new LaterStep(at, "Promoted to an incident", who + " asked for it", null);
    }

    static LaterStep joined(Instant at) {
        return new LaterStep(at, "Taken into an incident", "Those who work on the incident see to it", null);
    }

    static LaterStep incidentResolved(Instant at) {
        return new LaterStep(at, "Acknowledged", "Its incident is resolved", null);
    }

    private static String by(String channel) {
        return channel == null ? "" : " by " + channel;
    }

    private static String policy(PageMessage page) {
        var level = page.level() == null ? "" : "Level " + page.level() + " of ";
        var version = page.policy() == null ? null : page.policy().version();
        var policy = version == null ? "" : ", version " + version;
        return level.isEmpty() ? "Says the escalation policy" + policy : level + "the escalation policy" + policy;
    }
}
