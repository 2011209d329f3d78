package dev.muster.alerts.alert;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What an alert is called aloud: ALR-7. */
final class AlertNumber {

    private static final Pattern SPOKEN = Pattern.compile("(?i)ALR-([0-9]{1,18})");

    private AlertNumber() {}

    static String spoken(long number) {
        return "ALR-" + number;
    }

    static Optional<Long> of(String text) {
        var match = SPOKEN.matcher(text.strip());
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
