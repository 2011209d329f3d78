package dev.muster.postmortem.postmortem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The parts of a postmortem that people write, in the order in which they are read. */
enum SectionName {
    SUMMARY("summary", "Summary"),
    IMPACT("impact", "Impact"),
    CHRONOLOGY("chronology", "Chronology"),
    CONTRIBUTING_FACTORS("contributingFactors", "Contributing factors"),
    ROOT_CAUSE("rootCause", "Root cause"),
    WENT_WELL("wentWell", "What went well"),
    WENT_BADLY("wentBadly", "What went badly"),
    LUCKY("lucky", "Where we were lucky");

    private final String word;
    private final String title;

    SectionName(String word, String title) {
        this.word = word;
        this.title = title;
    }

    @JsonValue
    public String word() {
        return word;
    }

    String title() {
        return title;
    }

    static Optional<SectionName> of(String word) {
        return Arrays.stream(values()).filter(name -> name.word.equals(word)).findFirst();
    }
}
