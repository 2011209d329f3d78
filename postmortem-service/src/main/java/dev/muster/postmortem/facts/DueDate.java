package dev.muster.postmortem.facts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/** By when something is owed: said as a date, an instant, or a time after the resolve such as P5D or PT120H. */
public final class DueDate {

    private DueDate() {}

    /** Empty where nothing is said, or nothing that can be understood. */
    public static Optional<LocalDate> of(String said, Instant resolved) {
        if (said == null || said.isBlank()) {
            return Optional.empty();
        }
        var day = resolved.atOffset(ZoneOffset.UTC);
        return read(said, LocalDate::parse)
                .or(() -> read(
                        said,
                        text -> Instant.parse(text).atOffset(ZoneOffset.UTC).toLocalDate()))
                .or(() -> read(said, text -> day.plus(Period.parse(text)).toLocalDate()))
                .or(() -> read(said, text -> day.plus(Duration.parse(text)).toLocalDate()));
    }

    private static Optional<LocalDate> read(String said, Function<String, LocalDate> reading) {
        try {
            return Optional.of(reading.apply(said.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
