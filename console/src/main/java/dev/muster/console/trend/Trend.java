package dev.muster.console.trend;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A trend as postmortem computed it, group by group. */
public record Trend(
        String subject, Instant from, Instant to, String by, List<Group> items, Map<String, String> definitions) {

    /** @param key null for what belongs to no group */
    public record Group(String key, String label, long count, Map<String, Figure> figures) {}

    /**
     * One figure of one group.
     *
     * @param count how many cases it covers
     * @param excluded how many were left out because a time is not known
     * @param median and p90 of a time, ISO 8601
     * @param sum of all times, where that says something
     * @param share 1 at most
     */
    public record Figure(long count, long excluded, String median, String p90, String sum, Double share, Long total) {}

    public Trend {
        items = items == null ? List.of() : List.copyOf(items);
        definitions = definitions == null ? Map.of() : definitions;
    }
}
