package dev.muster.oncall.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of time, half-open: it has its beginning and has not its end. */
record Interval(Instant from, Instant to) {

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    Interval and(Interval other) {
        return new Interval(later(from, other.from), earlier(to, other.to));
    }

    /** The same stretches of time without overlaps, in order. */
    static List<Interval> union(List<Interval> intervals) {
        var inOrder = new ArrayList<>(intervals);
        inOrder.sort(Comparator.comparing(Interval::from));
        var union = new ArrayList<Interval>();
        for (var next : inOrder) {
            var last = union.isEmpty() ? null : union.get(union.size() - 1);
            if (last == null || last.to.isBefore(next.from)) {
                union.add(next);
            } else {
                union.set(union.size() - 1, new Interval(last.from, later(last.to, next.to)));
            }
        }
        return union;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
