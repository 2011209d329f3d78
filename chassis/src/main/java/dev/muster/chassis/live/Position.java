package dev.muster.chassis.live;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in the feed. Places follow the order of transactions, which is the order in which they become visible. */
record Position(long txid, long seq) implements Comparable<Position> {

    static final Position START = new Position(0, 0);

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,18})");
    private static final Comparator<Position> ORDER =
            Comparator.comparingLong(Position::txid).thenComparingLong(Position::seq);

    /** Empty for none, and for one that is not ours. */
    static Optional<Position> parse(String id) {
        return Optional.ofNullable(id)
                .map(FORM::matcher)
                .filter(form -> form.matches())
                .map(form -> new Position(Long.parseLong(form.group(1)), Long.parseLong(form.group(2))));
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return txid + "-" + seq;
    }
}
