package dev.muster.console.review;

import java.util.List;
import java.util.Locale;

/** One of the five aspects by which the response itself is reviewed: what the record says, and what people make of it. */
public record Aspect(String aspect, List<Fact> facts, String verdict, String note, int version) {
    /** What the record says: a time, a count, or that it is not known. */
    public record Fact(String name, String value) {}

    public Aspect {
        facts = facts == null ? List.of() : List.copyOf(facts);
    }

    /** What its form on the page is called. */
    public String form() {
        return "verdict-" + aspect;
    }

    public String title() {
        return aspect.substring(0, 1).toUpperCase(Locale.ROOT) + aspect.substring(1);
    }

    /** What can be said of it. */
    public record Verdict(String value, String words) {}

    public List<Verdict> verdicts() {
        return List.of(
                new Verdict("good", "went well"),
                new Verdict("fair", "could be better"),
                new Verdict("poor", "went badly"));
    }

    public String verdictWords() {
        return verdicts().stream()
                .filter(known -> known.value().equals(verdict))
                .map(Verdict::words)
                .findFirst()
                .orElse(verdict);
    }

    /** Verdict and note as they stand, in words; null while nobody has judged it. */
    public String said() {
        return judged() ? verdictWords() + (note == null ? "" : "\n" + note) : null;
    }

    public boolean judged() {
        return verdict != null;
    }
}
