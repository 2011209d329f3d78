package dev.muster.postmortem.trend;

import dev.muster.chassis.paging.QueryValues;
import dev.muster.chassis.problem.Problems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Which trend is asked for: of what, between which instants, put together by what. */
record TrendQuery(TrendSubject subject, Instant from, Instant to, TrendBy by, Instant now) {

    private static final Duration USUAL = Duration.ofDays(30);
    private static final Duration LONGEST = Duration.ofDays(750);

    /** The last thirty days where nothing else is said. */
    static TrendQuery of(String subject, String from, String to, String by, Clock clock) {
        var now = clock.instant();
        var end = QueryValues.instant("to", to).orElse(now);
        var query = new TrendQuery(
                TrendSubject.of(subject).orElseThrow(() -> Problems.notFound("trend", subject)),
                QueryValues.instant("from", from).orElse(end.minus(USUAL)),
                end,
                by == null || by.isEmpty()
                        ? TrendBy.NONE
                        : TrendBy.of(by)
                                .orElseThrow(() ->
                                        Problems.unreadable("by", "Must be service, team, severity, cause or week")),
                now);
        query.check();
        return query;
    }

    private void check() {
        if (!from.isBefore(to)) {
            throw Problems.invalid("to", "Must be later than from");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw Problems.invalid("from", "Ask for two years at most");
        }
    }
}
