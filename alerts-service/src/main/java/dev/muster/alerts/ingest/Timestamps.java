package dev.muster.alerts.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/** Times as senders write them: RFC 3339, also with an offset without colon, or none at all, which then means UTC. */
final class Timestamps {

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
            .toFormatter(Locale.ROOT);

    /** Beyond these a time is taken as not given: the year 1 stands for "none" in Go, and PostgreSQL has an end, too. */
    private static final Instant FIRST =
            OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).toInstant();

    private static final Instant LAST =
            OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).toInstant();

    private Timestamps() {}

    static Optional<Instant> read(String text) {
        try {
            return Optional.of(FORMAT.parse(text.strip().replace(' ', 'T'), Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static boolean isMeant(Instant time) {
        return !time.isBefore(FIRST) && time.isBefore(LAST);
    }
}
