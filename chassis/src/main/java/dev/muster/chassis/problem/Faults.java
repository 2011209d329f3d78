package dev.muster.chassis.problem;

import dev.muster.chassis.problem.Problem.Fault;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Gathers all that is wrong with one request, each fault at its place, so that it is refused once with everything named.
 * A value that is faulty is answered as {@code null}: go on reading, and {@link #refuseIfAny} before using any of it.
 */
public final class Faults {

    private final String place;
    private final List<Fault> found;

    public Faults() {
        this("", new ArrayList<>());
    }

    private Faults(String place, List<Fault> found) {
        this.place = place;
        this.found = found;
    }

    /** The same gathering one step deeper in the body: at a field's name or an element's number. */
    public Faults at(Object step) {
        return new Faults(place + "/" + step, found);
    }

    public void add(String detail) {
        found.add(new Fault(place, detail));
    }

    /** Whether nothing is wrong so far, here or anywhere else in the request. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw Problems.invalid(found);
        }
    }

    /** A text that says something, without the spaces around it. */
    public String text(String value, int longest) {
        if (value == null || value.isBlank()) {
            add("Required");
            return null;
        }
        if (value.strip().length() > longest) {
            add("At most " + longest + " characters");
            return null;
        }
        return value.strip();
    }

    public Integer number(Integer value, int least, int most) {
        if (value == null) {
            add("Required");
            return null;
        }
        if (value < least || value > most) {
            add("Must be from " + least + " to " + most);
            return null;
        }
        return value;
    }

    /**
     * Reads a text as something else.
     *
     * @param reader may fail as the parsers of {@code java.time} and enums do
     * @param expected what to tell whoever sent something unreadable
     */
    public <T> T read(String text, Function<String, T> reader, String expected) {
        if (text == null) {
            add("Required");
            return null;
        }
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            add(expected);
            return null;
        }
    }

    /** An id given as text, as in a query; {@code null} also where none was given. */
    public UUID id(String text) {
        return text == null || text.isEmpty() ? null : read(text, UUID::fromString, "Must be an id");
    }

    /** Notes a list that is too long, or too short, before anybody walks through it; a missing one is empty. */
    public <T> List<T> list(List<T> values, int least, int most) {
        var present = values == null ? List.<T>of() : values;
        if (present.size() < least || present.size() > most) {
            add(least == 0 ? "At most " + most : "From " + least + " to " + most + " needed");
        }
        return present.size() > most ? present.subList(0, most) : present;
    }
}
