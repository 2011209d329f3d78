package dev.muster.console.trend;

import dev.muster.console.frame.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One figure drawn: a sentence that says what it shows, a bar for each group, and what it means. */
public record Chart(String title, String sentence, String definition, long count, long excluded, List<Bar> bars) {
    private static final int FROM = 136;
    private static final int WIDTH = 240;
    private static final int ROW = 26;
    private static final int GROUPS = 12;
    private static final int LABEL = 19;

    /**
     * One group.
     *
     * @param rest where nine in ten are; 0 for figures that are one number
     * @param href what it is made of; null where that cannot be shown
     */
    public record Bar(String label, int y, int width, int rest, String value, String href) {
        public int textY() {
            return y + 13;
        }

        public int valueX() {
            return FROM + Math.max(width, rest) + 6;
        }
    }

    public int height() {
        return Math.max(1, bars.size()) * ROW;
    }

    public int from() {
        return FROM;
    }

    /** What the drawing says, for those who listen. */
    public String words() {
        return bars.stream().map(bar -> bar.label() + ": " + bar.value()).collect(Collectors.joining("; "));
    }

    /** @param overall the same figure over all groups in one; null when there was nothing */
    static Chart of(String name, Trend trend, Trend.Figure overall) {
        var groups = trend.items().stream()
                .filter(group -> Words.amount(group.figures().get(name)) != null)
                .limit(GROUPS)
                .toList();
        boolean shares =
                groups.stream().map(group -> group.figures().get(name)).anyMatch(figure -> figure.share() != null);
        double most = shares
                ? 1
                : groups.stream()
                        .map(group -> group.figures().get(name))
                        .mapToDouble(figure -> Math.max(Words.amount(figure), Words.far(figure)))
                        .max()
                        .orElse(1);
        var bars = new ArrayList<Bar>();
        for (var group : groups) {
            var figure = group.figures().get(name);
            bars.add(new Bar(
                    cut(group.label() == null ? "none" : group.label()),
                    bars.size() * ROW,
                    scaled(Words.amount(figure), most),
                    scaled(Words.far(figure), most),
                    Words.value(figure),
                    href(trend, group)));
        }
        return new Chart(
                Words.title(name),
                Words.sentence(name, overall),
                trend.definitions().get(name),
                overall == null ? 0 : overall.count(),
                overall == null ? 0 : overall.excluded(),
                bars);
    }

    private static int scaled(double value, double most) {
        return most <= 0 ? 0 : Math.toIntExact(Math.round(WIDTH * value / most));
    }

    private static String cut(String label) {
        return label.length() <= LABEL ? label : label.substring(0, LABEL - 1) + "…";
    }

    /** The list behind a bar. */
    private static String href(Trend trend, Trend.Group group) {
        var list = Map.of("incidents", "/incidents", "alerts", "/alerts").get(trend.subject());
        var part = Map.of("service", "serviceId", "severity", "severity").get(trend.by());
        return list == null || part == null || group.key() == null
                ? null
                : Query.of(list, new Query.Part("status", "all"), new Query.Part(part, group.key()))
                        .address();
    }
}
