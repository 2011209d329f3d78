package dev.muster.console.incident;

import java.util.List;

/** Where the service lets an incident go from where it is, in words for a button. */
public final class Moves {
    /** Somebody is still at work on it. */
    static final List<String> OPEN = List.of("triage", "investigating", "fixing", "monitoring");

    private Moves() {}

    /** @param word on the button */
    public record Move(String status, String word) {}

    /** Merging names another incident and is no move of one button. */
    static List<Move> among(List<String> allowed, String from) {
        return allowed.stream()
                .filter(status -> !"merged".equals(status))
                .map(status -> new Move(status, word(status, from)))
                .toList();
    }

    private static String word(String status, String from) {
        return switch (status) {
            case "investigating" -> OPEN.contains(from) ? "Investigating" : "Reopen";
            case "fixing" -> "Fixing";
            case "monitoring" -> "Monitoring";
            case "resolved" -> "Resolve";
            case "closed" -> "Close";
            case "declined" -> "False alarm";
            default -> status;
        };
    }
}
