package dev.muster.alerts.ingest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Rows turned into one array per column, as {@code unnest} takes them. */
final class Columns {

    private Columns() {}

    static <R, V> V[] of(List<R> rows, IntFunction<V[]> make, Function<R, V> value) {
        V[] column = make.apply(rows.size());
        for (int i = 0; i < column.length; i++) {
            column[i] = value.apply(rows.get(i));
        }
        return column;
    }

    static <R> String[] texts(List<R> rows, Function<R, String> text) {
        return of(rows, String[]::new, text);
    }

    static <R> OffsetDateTime[] times(List<R> rows, Function<R, Instant> time) {
        return of(rows, OffsetDateTime[]::new, row -> {
            Instant instant = time.apply(row);
            return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
        });
    }
}
