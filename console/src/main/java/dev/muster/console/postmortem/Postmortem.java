package dev.muster.console.postmortem;

import dev.muster.console.frame.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What is written about an incident afterwards; lists leave out everything below {@code sections}. */
public record Postmortem(
        UUID id,
        String number,
        About incident,
        String status,
        UUID ownerId,
        LocalDate dueOn,
        int version,
        Instant publishedAt,
        Instant factsAt,
        Map<String, Section> sections,
        List<Happening> chronology,
        Figures figures,
        List<String> missing) {

    public record About(UUID id, String number, String title, String severity, boolean restricted) {}

    /** @param version what an edit must name, so that nobody's words are lost */
    public record Section(String text, int version, UUID editedBy, Instant editedAt) {
        public boolean empty() {
            return text == null || text.isBlank();
        }
    }

    /** @param actor "person:ID", "rule:ID" ... */
    public record Happening(Instant at, String kind, String actor, String text, boolean pinned) {
        public UUID person() {
            return actor != null && actor.startsWith("person:") ? Typed.id(actor.substring(7)) : null;
        }
    }

    public Postmortem {
        sections = sections == null ? Map.of() : sections;
        chronology = chronology == null ? List.of() : List.copyOf(chronology);
        missing = missing == null ? List.of() : List.copyOf(missing);
    }

    /** Still owed to those who wait for it. */
    public boolean owed() {
        return "draft".equals(status) || "inReview".equals(status);
    }

    public boolean writable() {
        return owed() || "amended".equals(status);
    }

    public boolean lateOn(LocalDate today) {
        return owed() && dueOn != null && dueOn.isBefore(today);
    }

    public String statusWords() {
        return "inReview".equals(status) ? "in review" : status;
    }

    /** In the order it is read. */
    public List<Part> parts() {
        return sections.entrySet().stream()
                .map(entry -> new Part(entry.getKey(), Part.titleOf(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** One section and what it is called. */
    public record Part(String name, String title, Section section) {
        private static final Map<String, String> TITLES = Map.of(
                "contributingFactors", "Contributing factors",
                "rootCause", "Root cause",
                "wentWell", "What went well",
                "wentBadly", "What went badly",
                "lucky", "Where we were lucky");

        static String titleOf(String name) {
            return TITLES.getOrDefault(name, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        }
    }

    /** Where it may go, in words for a button. */
    public List<Step> steps() {
        return switch (status) {
            case "draft" -> List.of(new Step("inReview", "Send to review"));
            case "inReview" -> List.of(new Step("published", "Publish"), new Step("draft", "Back to draft"));
            case "published" -> List.of(new Step("amended", "Amend"));
            case "amended" -> List.of(new Step("published", "Publish again"));
            default -> List.of();
        };
    }

    public record Step(String status, String word) {}
}
