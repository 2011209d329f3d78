package dev.muster.incidents.incident;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What an incident is called aloud: INC-42. */
public final class IncidentNumber {

    private static final Pattern SPOKEN = Pattern.compile("INC-([0-9]{1,18})");

    private IncidentNumber() {}

    static String spoken(long number) {
        return "INC-" + number;
    }

    static Optional<Long> of(String text) {
        var match = SPOKEN.matcher(text.strip().toUpperCase(Locale.ROOT));
        return match.matches() ? Optional.of(Long.valueOf(match.group(1))) : Optional.empty();
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
