package dev.muster.console.frame;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Reads what people typed or chose in a form. What cannot be read is null, and the service says what is missing. */
public final class Typed {
    private Typed() {}

    /** Without the space around it; null when nothing is left. */
    public static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public static UUID id(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed.strip());
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** In order, without those left empty. */
    public static List<UUID> ids(List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream().map(Typed::id).filter(Objects::nonNull).toList();
    }

    public static Integer number(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Integer.valueOf(typed.strip());
        } catch (NumberFormatException unreadable) {
            return null;
        }
    }

    /** How {@code If-Match} names the version a form was made of; one that is missing never fits. */
    public static String tag(String version) {
        return "\"" + version + "\"";
    }

    /** A wall-clock time in that zone, as a browser's field sends it. */
    public static Instant instant(String typed, ZoneId zone) {
        try {
            return typed == null || typed.isBlank()
                    ? null
                    : LocalDateTime.parse(typed.strip()).atZone(zone).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** How a field for a wall-clock time wants an instant; null for none. */
    public static String local(Instant at, ZoneId zone) {
        return at == null
                ? null
                : LocalDateTime.ofInstant(at, zone)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    public static LocalDate date(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
