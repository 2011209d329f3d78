package dev.muster.postmortem.trend;

/**
 * A figure over a group of cases, as SQL over their columns.
 *
 * @param of which cases it is about
 * @param value seconds, a yes or no, a number, or a whole expression over the group, by its form
 * @param ofNothing what it is where there are no cases; null where it is nothing then
 * @param definition what it says, with both ends of the interval where it has one
 */
record Figure(String name, Form form, String of, String value, Double ofNothing, String definition) {

    enum Form {
        /** Median and p90 of a time; cases without it are counted as excluded. */
        DISTRIBUTION,
        /** The same, and the sum. */
        EFFORT,
        /** Which part of the cases. */
        SHARE,
        /** A part that is more than a count of cases. */
        RATIO,
        /** The sum of numbers. */
        TOTAL
    }

    /** Of the column of the same name. */
    static Figure time(String name, String definition) {
        return new Figure(name, Form.DISTRIBUTION, "true", name, null, definition);
    }

    static Figure effort(String name, String definition) {
        return new Figure(name, Form.EFFORT, "true", name, null, definition);
    }

    static Figure share(String name, String of, String hit, String definition) {
        return new Figure(name, Form.SHARE, of, hit, null, definition);
    }

    static Figure ratio(String name, String of, String expression, Double ofNothing, String definition) {
        return new Figure(name, Form.RATIO, of, expression, ofNothing, definition);
    }

    static Figure total(String name, String value, String definition) {
        return new Figure(name, Form.TOTAL, "true", value, 0.0, definition);
    }

    Figure of(String cases) {
        return new Figure(name, form, cases, value, ofNothing, definition);
    }

    boolean isPart() {
        return form == Form.SHARE || form == Form.RATIO;
    }

    /** The columns {@code <name>_count}, {@code _excluded}, {@code _median}, {@code _p90} and {@code _value}. */
    String columns() {
        return switch (form) {
            case DISTRIBUTION -> spread() + none("value");
            case EFFORT -> spread() + ", " + column("value", "sum(%2$s) filter (where %3$s)");
            case SHARE -> counted("count(*) filter (where %3$s)", """
                            cast(count(*) filter (where %3$s and %2$s) as double precision)
                                / nullif(count(*) filter (where %3$s), 0)""");
            case RATIO -> counted("count(distinct id) filter (where %3$s)", "%2$s");
            case TOTAL -> counted("count(*)", "cast(coalesce(sum(%2$s), 0) as double precision)");
        };
    }

    private String spread() {
        return String.join(
                ", ",
                column("count", "count(%2$s) filter (where %3$s)"),
                column("excluded", "count(*) filter (where %3$s and %2$s is null)"),
                column("median", "percentile_cont(0.5) within group (order by %2$s) filter (where %3$s)"),
                column("p90", "percentile_cont(0.9) within group (order by %2$s) filter (where %3$s)"));
    }

    /** Without a distribution, and nothing excluded. */
    private String counted(String count, String number) {
        return column("count", count) + ", " + column("excluded", "cast(0 as bigint)") + none("median") + none("p90")
                + ", " + column("value", number);
    }

    private String none(String part) {
        return ", " + column(part, "cast(null as double precision)");
    }

    private String column(String part, String expression) {
        return (expression + " as \"%1$s_" + part + "\"").formatted(name, value, of);
    }
}
