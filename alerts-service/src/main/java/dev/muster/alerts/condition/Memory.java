package dev.muster.alerts.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Verdicts of one condition by the values it read, since a storm repeats them. Bounded in number and in weight; when
 * full it starts afresh.
 */
final class Memory {

    private static final int CAPACITY = 1_000;
    private static final int HEAVIEST = 1_000;

    private final List<FieldPath> reads;
    private final Map<List<Object>, Verdict> verdicts = new ConcurrentHashMap<>();

    Memory(Set<FieldPath> reads) {
        this.reads = List.copyOf(reads);
    }

    Verdict recall(EventFields event, Supplier<Verdict> evaluation) {
        var key = new ArrayList<>(reads.size());
        for (FieldPath path : reads) {
            key.add(event.at(path));
        }
        var known = verdicts.get(key);
        if (known != null) {
            return known;
        }
        var verdict = evaluation.get();
        if (weight(key) <= HEAVIEST) {
            remember(key, verdict);
        }
        return verdict;
    }

    private void remember(List<Object> key, Verdict verdict) {
        if (verdicts.size() >= CAPACITY) {
            verdicts.clear();
        }
        verdicts.put(key, verdict);
    }

    /** About the number of characters kept. */
    private static int weight(Object value) {
        if (value instanceof String text) {
            return text.length();
        }
        if (value instanceof Map<?, ?> map) {
            return weight(map.keySet()) + weight(map.values());
        }
        if (value instanceof Collection<?> values) {
            return values.stream().mapToInt(Memory::weight).sum();
        }
        return 8;
    }
}
