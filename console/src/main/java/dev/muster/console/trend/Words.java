package dev.muster.console.trend;

import dev.muster.console.frame.Lengths;
import java.time.Duration;
import java.util.Map;

/** What figures are called, and what they say in one sentence. */
final class Words {
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("detect", "Time to detect"),
            Map.entry("page", "Time to page"),
            Map.entry("acknowledge", "Time to acknowledge"),
            Map.entry("assemble", "Time to assemble"),
            Map.entry("mitigate", "Time to mitigate"),
            Map.entry("resolve", "Time to resolve"),
            Map.entry("noise", "Noise"),
            Map.entry("paged", "Alerts that paged"),
            Map.entry("flap", "Flapping"),
            Map.entry("exhausted", "Pages nobody answered"),
            Map.entry("interruptions", "Interruptions"),
            Map.entry("engaged", "Effort of people"),
            Map.entry("punctuality", "Updates in time"),
            Map.entry("withoutMajor", "Time without a major incident"),
            Map.entry("reduction", "How many fewer pages than alerts"),
            Map.entry("businessHours", "Interruptions at work"),
            Map.entry("offHours", "Interruptions in the evening and at weekends"),
            Map.entry("sleepHours", "Interruptions of sleep"),
            Map.entry("load", "Hours a week with an interruption"),
            Map.entry("completion", "Actions done in time"),
            Map.entry("age", "Age of open actions"));

    private Words() {}

    static String title(String name) {
        return TITLES.getOrDefault(name, name);
    }

    static String sentence(String name, Trend.Figure figure) {
        if (amount(figure) == null) {
            return "Nothing to show for this time.";
        }
        if (figure.median() != null) {
            return "age".equals(name)
                    ? "Half of them are younger than " + rough(figure.median()) + "."
                    : "Half took less than " + rough(figure.median()) + ", nine in ten less than " + rough(figure.p90())
                            + "." + together(figure);
        }
        return figure.share() != null
                ? percent(figure.share()) + " of " + figure.count() + "."
                : figure.total() + " in all.";
    }

    private static String together(Trend.Figure figure) {
        return figure.sum() == null ? "" : " Together " + rough(figure.sum()) + ".";
    }

    /** What the bar shows: seconds, a share, or a number; null when there is none. */
    static Double amount(Trend.Figure figure) {
        if (figure == null) {
            return null;
        }
        if (figure.median() != null) {
            return seconds(figure.median());
        }
        return figure.share() != null ? figure.share() : figure.total() == null ? null : Double.valueOf(figure.total());
    }

    /** Where nine in ten are, in seconds; 0 for a figure that is one number. */
    static double far(Trend.Figure figure) {
        return figure.p90() == null ? 0 : seconds(figure.p90());
    }

    static String value(Trend.Figure figure) {
        if (figure.median() != null) {
            return rough(figure.median());
        }
        return figure.share() != null ? percent(figure.share()) : String.valueOf(figure.total());
    }

    private static double seconds(String iso) {
        return Duration.parse(iso).toMillis() / 1000.0;
    }

    private static String rough(String iso) {
        var span = Duration.parse(iso);
        return span.toMillis() < 1000 ? span.toMillis() + " ms" : Lengths.rough(span);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
