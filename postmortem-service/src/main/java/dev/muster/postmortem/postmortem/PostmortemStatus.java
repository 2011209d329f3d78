package dev.muster.postmortem.postmortem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far a postmortem has come. */
public enum PostmortemStatus {
    DRAFT("draft"),
    IN_REVIEW("inReview"),
    PUBLISHED("published"),
    AMENDED("amended"),
    /** Its incident turned out to be none, or part of another. */
    WITHDRAWN("withdrawn");

    private final String word;

    PostmortemStatus(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }

    public static Optional<PostmortemStatus> of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst();
    }

    /** Where people may move it from here. */
    Set<PostmortemStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(IN_REVIEW);
            case IN_REVIEW -> Set.of(DRAFT, PUBLISHED);
            case PUBLISHED -> Set.of(AMENDED);
            case AMENDED -> Set.of(PUBLISHED);
            case WITHDRAWN -> Set.of();
        };
    }

    /** Whether it is still owed to those who wait for it. */
    public boolean owed() {
        return this == DRAFT || this == IN_REVIEW;
    }

    boolean writable() {
        return owed() || this == AMENDED;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(PostmortemStatus::word).toList();
    }
}
