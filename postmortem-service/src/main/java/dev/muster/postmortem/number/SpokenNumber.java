package dev.muster.postmortem.number;

import dev.muster.chassis.problem.Problems;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What people call a record aloud, such as PM-7. Where the API takes an id, it takes this as well. */
public final class SpokenNumber {

    private final String prefix;
    private final Pattern form;

    public SpokenNumber(String prefix) {
        this.prefix = prefix;
        this.form = Pattern.compile("(?i)" + prefix + "-([0-9]{1,18})");
    }

    public String of(long number) {
        return prefix + "-" + number;
    }

    /** The number in it; empty when the text is something else. */
    public Optional<Long> number(String text) {
        var match = form.matcher(text.strip());
        return match.matches() ? Optional.of(Long.valueOf(match.group(1))) : Optional.empty();
    }

    /** The text as an id; empty when it is none. */
    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A query parameter that is an id; null where it was left out. */
    public static UUID parameter(String name, String text) {
        return text == null || text.isEmpty()
                ? null
                : id(text).orElseThrow(() -> Problems.unreadable(name, "Must be an id"));
    }
}
