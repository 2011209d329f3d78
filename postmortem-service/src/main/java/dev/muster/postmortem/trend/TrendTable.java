package dev.muster.postmortem.trend;

import dev.muster.postmortem.trend.TrendView.FigureView;
import dev.muster.postmortem.trend.TrendView.Group;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A trend as CSV (RFC 4180): one line for each group and figure, times in seconds. */
final class TrendTable {

    private static final String HEAD = line(List.of(
            "by",
            "key",
            "label",
            "figure",
            "count",
            "excluded",
            "median_seconds",
            "p90_seconds",
            "share",
            "total",
            "sum_seconds"));

    private TrendTable() {}

    static String of(TrendView trend) {
        return trend.items().stream().flatMap(group -> lines(trend, group)).collect(Collectors.joining("", HEAD, ""));
    }

    private static Stream<String> lines(TrendView trend, Group group) {
        return group.figures().entrySet().stream()
                .map(each -> line(cells(trend.by(), group, each.getKey(), each.getValue())));
    }

    private static List<String> cells(String by, Group group, String name, FigureView figure) {
        return Arrays.asList(
                by,
                group.key(),
                group.label(),
                name,
                Long.toString(figure.count()),
                Long.toString(figure.excluded()),
                seconds(figure.median()),
                seconds(figure.p90()),
                figure.share() == null ? null : figure.share().toString(),
                figure.total() == null ? null : figure.total().toString(),
                seconds(figure.sum()));
    }

    private static String seconds(Duration time) {
        return time == null ? null : String.valueOf(time.toMillis() / 1000.0);
    }

    static String line(List<String> cells) {
        return cells.stream().map(TrendTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Quoted where it must be; what a spreadsheet would take for a formula is made text. */
    private static String cell(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String safe = "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
