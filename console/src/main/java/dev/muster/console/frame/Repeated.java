package dev.muster.console.frame;

import java.util.ArrayList;
import java.util.List;

/** Fields of a form that come once for each of several parts alike: the same name again and again, in order. */
public final class Repeated {
    private Repeated() {}

    /** What was sent for that part; null where it has none. */
    public static String at(List<String> values, int part) {
        return values == null || values.size() <= part ? null : values.get(part);
    }

    public static int parts(List<String> values) {
        return values == null ? 0 : values.size();
    }

    /**
     * Where every part has several of a field.
     *
     * @param sizes how many each part has
     */
    public static List<List<String>> split(List<String> values, List<String> sizes) {
        var parts = new ArrayList<List<String>>();
        int next = 0;
        for (int part = 0; part < parts(sizes); part++) {
            var size = Typed.number(sizes.get(part));
            int end = Math.min(parts(values), next + Math.max(0, size == null ? 0 : size));
            parts.add(values == null ? List.of() : List.copyOf(values.subList(next, end)));
            next = end;
        }
        return parts;
    }
}
