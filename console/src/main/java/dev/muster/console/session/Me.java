package dev.muster.console.session;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The signed-in person, as oncall describes them. */
public record Me(Person person, List<Membership> teams) {

    public record Person(UUID id, String name, String email, String timeZone, String locale, String role) {}

    public record Membership(UUID id, String name, boolean manager) {}

    public Me {
        teams = teams == null ? List.of() : List.copyOf(teams);
    }

    /** First letters of the first and the last name. */
    String initials() {
        var words = person.name().strip().toUpperCase(Locale.ROOT).split("\\s+");
        var last = words.length > 1 ? words[words.length - 1] : "";
        return first(words[0]) + first(last);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }

    /** Their time zone; UTC when it is unknown to this machine. */
    public ZoneId zone() {
        try {
            return person.timeZone() == null ? ZoneOffset.UTC : ZoneId.of(person.timeZone());
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
