package dev.muster.console.postmortem;

import dev.muster.console.frame.Lengths;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** How long each step of the response took, with both ends of its interval. */
public record Figures(
        Interval detect, Interval page, Interval acknowledge, Interval assemble, Interval mitigate, Interval resolve) {

    public record Interval(String from, Instant fromAt, String to, Instant toAt, String duration) {
        /** Null where an end is not known. */
        public String length() {
            return duration == null ? null : Lengths.exact(duration);
        }
    }

    public record Line(String name, Interval interval) {}

    public List<Line> lines() {
        return Stream.of(
                        new Line("To detect", detect),
                        new Line("To page", page),
                        new Line("To acknowledge", acknowledge),
                        new Line("To assemble", assemble),
                        new Line("To mitigate", mitigate),
                        new Line("To resolve", resolve))
                .filter(line -> line.interval() != null)
                .toList();
    }
}
