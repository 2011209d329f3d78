package dev.muster.alerts.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a page did, as a step of an alert's fate. */
record PageStep(Instant at, String what, String why, Ref ref) {

    record Ref(String type, UUID id) {}

    /** @param person the name of who was told or acted, if we know it */
    static PageStep of(String messageType, PageMessage page, Optional<String> person, Instant at) {
        var who = person.orElse("Somebody");
        var what =
                switch (messageType) {
                    case "page.started" -> "Page started";
                    case "page.notified" -> who + " was told" + by(page.channel());
                    case "page.acknowledged" -> who + " acknowledged the page";
                    case "page.reassigned" -> "The page was given to " + who;
                    case "page.exhausted" -> "Nobody answered the page";
                    default -> "The page ended";
                };
        return new PageStep(at, what, why(page), new Ref("page", page.pageId()));
    }

    String json(ObjectMapper json) {
        try {
            return json.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A step can be written as JSON", e);
        }
    }

    private static String by(String channel) {
        return channel == null ? "" : " by " + channel;
    }

    private static String why(PageMessage page) {
        var level = page.level() == null ? "" : "Level " + page.level() + " of ";
        var policy = page.policy() == null ? "" : ", version " + page.policy().version();
        return level.isEmpty() ? "Says the escalation policy" + policy : level + "the escalation policy" + policy;
    }
}
