package dev.muster.incidents.timeline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What sort of thing a line of the timeline tells. */
public enum EntryKind {
    COMMENT("comment"),
    WORK_NOTE("workNote"),
    ACTIVITY("activity"),
    ALERT("alert"),
    PAGE("page"),
    DECISION("decision"),
    UPDATE("update");

    private final String word;

    EntryKind(String word) {
        this.word = word;
    }

    /** As written in JSON. */
    @JsonValue
    public String word() {
        return word;
    }

    /** Whether people write it themselves, and may mend it. */
    boolean isWritten() {
        return this == COMMENT || this == WORK_NOTE;
    }

    static Optional<EntryKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
