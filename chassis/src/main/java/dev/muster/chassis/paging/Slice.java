package dev.muster.chassis.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One answer of a list that goes on.
 *
 * @param next the cursor to ask on with, {@code null} at the end
 */
public record Slice<T>(List<T> items, String next) {

    /**
     * @param rowsWithOneMore up to {@code limit + 1} rows; the surplus row only tells that there is more
     */
    public static <R, T> Slice<T> of(
            List<R> rowsWithOneMore, int limit, Function<R, Cursor> cursorOf, Function<R, T> view) {
        boolean more = rowsWithOneMore.size() > limit;
        List<R> rows = more ? rowsWithOneMore.subList(0, limit) : rowsWithOneMore;
        String next = more ? cursorOf.apply(rows.get(rows.size() - 1)).encode() : null;
        return new Slice<>(rows.stream().map(view).toList(), next);
    }

    /** A list that is always short enough to be given whole. */
    public static <T> Slice<T> whole(List<T> items) {
        return new Slice<>(List.copyOf(items), null);
    }
}
