package dev.muster.console.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody Muster knows. */
public record Person(UUID id, String name, String email, String timeZone, String role, Boolean active) {

    /** Stands in where the directory does not know the id, or cannot be asked. */
    static Person unknown(UUID id) {
        return new Person(id, "Someone", null, null, null, true);
    }

    /** First letters of the first and the last name. */
    public String initials() {
        var words = name.strip().split("\\s+");
        var first = Arrays.stream(words).limit(1);
        var last = Arrays.stream(words).skip(Math.max(1, words.length - 1));
        return Stream.concat(first, last)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** Where there is little room. */
    public String familyName() {
        var stripped = name.strip();
        return stripped.substring(stripped.lastIndexOf(' ') + 1);
    }

    /** One of eight colours, the same wherever this person appears. */
    public int hue() {
        return Math.floorMod(id.hashCode(), 8);
    }

    public boolean left() {
        return Boolean.FALSE.equals(active);
    }
}
