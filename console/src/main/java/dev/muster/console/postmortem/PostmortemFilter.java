package dev.muster.console.postmortem;

import dev.muster.console.frame.Facet;
import dev.muster.console.frame.Query;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** What the address of the list of postmortems asks for. */
public class PostmortemFilter {
    private static final List<String> STATUSES = List.of("draft", "inReview", "published", "amended");

    @RestQuery
    public String status;

    @RestQuery
    public String q;

    @RestQuery
    public String cursor;

    List<String> statuses() {
        return status != null && STATUSES.contains(status) ? List.of(status) : List.of();
    }

    public boolean narrowed() {
        return !query().chips().isEmpty();
    }

    public String next(String nextCursor) {
        return query().and("cursor", nextCursor);
    }

    public List<Facet> facets() {
        return Stream.concat(Stream.of("all"), STATUSES.stream())
                .map(one -> {
                    var value = "all".equals(one) ? null : one;
                    boolean chosen = value == null ? status == null : value.equals(status);
                    return new Facet(
                            "inReview".equals(one) ? "in review" : one, query().with("status", value), chosen, null);
                })
                .toList();
    }

    private Query query() {
        return Query.of("/postmortems", new Query.Part("status", status), new Query.Part("q", q, "search"));
    }
}
