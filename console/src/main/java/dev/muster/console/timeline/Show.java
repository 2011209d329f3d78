package dev.muster.console.timeline;

import java.util.List;
import java.util.stream.Stream;

/** What of the timeline is shown. */
public enum Show {
    ALL("all", List.of()),
    DECISIONS("decisions", List.of("decision")),
    NOTES("notes", List.of("comment", "workNote", "update")),
    ALERTS("alerts", List.of("alert", "page"));

    private final String word;
    private final List<String> kinds;

    Show(String word, List<String> kinds) {
        this.word = word;
        this.kinds = kinds;
    }

    /** Everything, when the address asks for nothing we know. */
    static Show of(String word) {
        return Stream.of(values())
                .filter(show -> show.word.equals(word))
                .findFirst()
                .orElse(ALL);
    }

    public String word() {
        return word;
    }

    boolean includes(Entry entry) {
        return kinds.isEmpty() || kinds.contains(entry.kind());
    }
}
