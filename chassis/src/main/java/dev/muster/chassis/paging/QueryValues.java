package dev.muster.chassis.paging;

import dev.muster.chassis.problem.Problems;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What the filters of a list say. They are read from text, because a wrong value is a fault of that parameter (400) and
 * not "no such resource". An absent or empty parameter does not narrow the list.
 */
public final class QueryValues {

    private QueryValues() {}

    public static Optional<UUID> id(String parameter, String text) {
        return given(text).map(given -> idIn(parameter, given));
    }

    public static Optional<List<UUID>> ids(String parameter, List<String> texts) {
        return each(texts, text -> idIn(parameter, text));
    }

    public static Optional<Instant> instant(String parameter, String text) {
        return given(text).map(given -> {
            try {
                return Instant.parse(given);
            } catch (DateTimeParseException e) {
                throw Problems.unreadable(parameter, "Must be an instant such as 2026-01-05T09:00:00Z");
            }
        });
    }

    /** @param known what a word means; empty for one that means nothing here */
    public static <T> Optional<T> word(String parameter, String text, Function<String, Optional<T>> known) {
        return given(text).map(given -> meaning(parameter, given, known));
    }

    /** As {@link #word}, of a parameter that may be repeated. */
    public static <T> Optional<List<T>> words(
            String parameter, List<String> texts, Function<String, Optional<T>> known) {
        return each(texts, text -> meaning(parameter, text, known));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(value -> !value.isEmpty());
    }

    private static <T> Optional<List<T>> each(List<String> texts, Function<String, T> reading) {
        return texts == null || texts.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.stream().map(reading).toList());
    }

    private static UUID idIn(String parameter, String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw Problems.unreadable(parameter, "Must be an id");
        }
    }

    private static <T> T meaning(String parameter, String text, Function<String, Optional<T>> known) {
        return known.apply(text)
                .orElseThrow(() -> Problems.unreadable(parameter, "There is no " + parameter + " " + text));
    }
}
