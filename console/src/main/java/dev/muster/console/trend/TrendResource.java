package dev.muster.console.trend;

import dev.muster.console.problem.Known;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Trends: at most six drawings to a page. */
@Path("/trends")
class TrendResource {
    private static final int CHARTS = 6;

    @CheckedTemplate(basePath = "trend")
    static class Templates {
        static native TemplateInstance trends(TrendPage page);
    }

    private final TrendApi trends;
    private final Clock clock;

    TrendResource(@RestClient TrendApi trends, Clock clock) {
        this.trends = trends;
        this.clock = clock;
    }

    @GET
    public Uni<TemplateInstance> show(@BeanParam TrendFilter filter) {
        var to = clock.instant();
        var from = to.minus(Duration.ofDays(filter.span()));
        return Uni.combine()
                .all()
                .unis(
                        Known.orUnknown(trends.trend(filter.known(), from, to, filter.grouped())),
                        Known.orUnknown(trends.trend(filter.known(), from, to, null)))
                .with((grouped, all) -> page(filter, grouped, all))
                .map(Templates::trends);
    }

    private static TrendPage page(TrendFilter filter, Known<Trend> grouped, Known<Trend> all) {
        if (!grouped.known() || !all.known()) {
            return new TrendPage(filter, Known.unknown(), 0, List.of());
        }
        var whole = all.value().items().stream().findFirst();
        var figures = List.copyOf(grouped.value().definitions().keySet());
        var charts = figures.stream()
                .skip((long) CHARTS * filter.asked())
                .limit(CHARTS)
                .map(name -> Chart.of(
                        name,
                        grouped.value(),
                        whole.map(group -> group.figures().get(name)).orElse(null)))
                .toList();
        return new TrendPage(
                filter,
                Known.of(charts),
                whole.map(Trend.Group::count).orElse(0L),
                filter.parts((figures.size() + CHARTS - 1) / CHARTS));
    }
}
