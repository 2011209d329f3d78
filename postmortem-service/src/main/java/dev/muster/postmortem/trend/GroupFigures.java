package dev.muster.postmortem.trend;

import dev.muster.postmortem.trend.TrendView.FigureView;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of one group, as the database computed them. */
record GroupFigures(String key, long cases, Map<String, FigureView> figures) {

    static GroupFigures of(Row row, List<Figure> wanted) {
        var figures = new LinkedHashMap<String, FigureView>();
        wanted.forEach(figure -> figures.put(figure.name(), figure(row, figure)));
        return new GroupFigures(row.getString("key"), row.getLong("cases"), figures);
    }

    /** Those of a group without cases. */
    static GroupFigures ofNothing(String key, List<Figure> wanted) {
        var figures = new LinkedHashMap<String, FigureView>();
        wanted.forEach(figure -> figures.put(figure.name(), figure(figure, 0, 0, null, null, figure.ofNothing())));
        return new GroupFigures(key, 0, figures);
    }

    private static FigureView figure(Row row, Figure figure) {
        String name = figure.name();
        return figure(
                figure,
                row.getLong(name + "_count"),
                row.getLong(name + "_excluded"),
                time(row.getDouble(name + "_median")),
                time(row.getDouble(name + "_p90")),
                row.getDouble(name + "_value"));
    }

    private static FigureView figure(
            Figure figure, long count, long excluded, Duration median, Duration p90, Double value) {
        return new FigureView(
                count,
                excluded,
                median,
                p90,
                figure.form() == Figure.Form.EFFORT ? time(value) : null,
                figure.isPart() ? value : null,
                figure.form() == Figure.Form.TOTAL ? Long.valueOf(Math.round(value)) : null);
    }

    private static Duration time(Double seconds) {
        return seconds == null ? null : Duration.ofMillis(Math.round(seconds * 1000));
    }
}
