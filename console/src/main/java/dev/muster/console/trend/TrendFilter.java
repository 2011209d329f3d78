package dev.muster.console.trend;

import dev.muster.console.frame.Facet;
import dev.muster.console.frame.Query;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** What the address of the trends asks for. */
public class TrendFilter {
    private static final List<String> SUBJECTS = List.of("incidents", "alerts", "pages", "actions");
    private static final List<String> GROUPS = List.of("week", "service", "team", "severity", "cause");
    private static final List<String> SPANS = List.of("30", "90", "365");

    @RestQuery
    public String subject;

    @RestQuery
    public String by;

    @RestQuery
    public String days;

    @RestQuery
    public String part;

    /** Which of the pages of charts, from 0 on. */
    int asked() {
        return "2".equals(part) ? 1 : 0;
    }

    /** Nothing where one page holds them all. */
    public List<Facet> parts(int pages) {
        return pages < 2
                ? List.of()
                : Stream.of("1", "2")
                        .map(number -> new Facet(
                                "figures " + number,
                                query().and("part", number),
                                number.equals(String.valueOf(asked() + 1)),
                                null))
                        .toList();
    }

    String known() {
        return SUBJECTS.contains(String.valueOf(subject)) ? subject : "incidents";
    }

    String grouped() {
        return GROUPS.contains(String.valueOf(by)) ? by : "week";
    }

    int span() {
        return Integer.parseInt(SPANS.contains(String.valueOf(days)) ? days : "90");
    }

    public List<Facet> subjects() {
        return facets("subject", SUBJECTS, known(), "");
    }

    public List<Facet> groups() {
        return facets("by", GROUPS, grouped(), "by ");
    }

    public List<Facet> spans() {
        return facets("days", SPANS, String.valueOf(span()), "last ").stream()
                .map(facet -> new Facet(facet.name() + " days", facet.href(), facet.chosen(), null))
                .toList();
    }

    private List<Facet> facets(String name, List<String> values, String chosen, String before) {
        return values.stream()
                .map(value -> new Facet(before + value, query().with(name, value), value.equals(chosen), null))
                .toList();
    }

    private Query query() {
        return Query.of(
                "/trends",
                new Query.Part("subject", known()),
                new Query.Part("by", grouped()),
                new Query.Part("days", String.valueOf(span())));
    }
}
