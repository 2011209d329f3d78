package dev.muster.postmortem.trend;

/**
 * A figure over a group of cases, as SQL over their columns.
 *
 * @param of which cases it is about
 * @param value seconds, a yes or no, or a number, by its form
 * @param definition what it says, with both ends of the interval where it has one
 */
record Figure(String name, Form form, String of, String value, String definition) {

    enum Form {
        /** Median and p90 of a time; cases without it are counted as excluded. */
        DISTRIBUTION,
        /** Which part of the cases. */
        SHARE,
        /** The sum. */
        TOTAL
    }

    static Figure time(String name, String definition) {
        return new Figure(name, Form.DISTRIBUTION, "true", name, definition);
    }

    Figure of(String cases) {
        return new Figure(name, form, cases, value, definition);
    }

    static Figure share(String name, String of, String hit, String definition) {
        return new Figure(name, Form.SHARE, of, hit, definition);
    }

    static Figure total(String name, String definition) {
        return new Figure(name, Form.TOTAL, "true", name, definition);
    }

    /** The columns {@code <name>_count}, {@code _excluded}, {@code _median}, {@code _p90} and {@code _value}. */
    String columns() {
        return switch (form) {
            case DISTRIBUTION -> """
                    count(%2$s) filter (where %3$s) as %1$s_count,
                    count(*) filter (where %3$s and %2$s is null) as %1$s_excluded,
                    percentile_cont(0.5) within group (order by %2$s) filter (where %3$s) as %1$s_median,
                    percentile_cont(0.9) within group (order by %2$s) filter (where %3$s) as %1$s_p90,
                    cast(null as double precision) as %1$s_value""".formatted(name, value, of);
            case SHARE -> """
                    count(*) filter (where %3$s) as %1$s_count,
                    cast(0 as bigint) as %1$s_excluded,
                    cast(null as double precision) as %1$s_median,
                    cast(null as double precision) as %1$s_p90,
                    cast(count(*) filter (where %3$s and %2$s) as double precision)
                        / nullif(count(*) filter (where %3$s), 0) as %1$s_value""".formatted(name, value, of);
            case TOTAL -> """
                    count(*) as %1$s_count,
                    cast(0 as bigint) as %1$s_excluded,
                    cast(null as double precision) as %1$s_median,
                    cast(null as double precision) as %1$s_p90,
                    cast(coalesce(sum(%2$s), 0) as double precision) as %1$s_value""".formatted(name, value);
        };
    }
}
