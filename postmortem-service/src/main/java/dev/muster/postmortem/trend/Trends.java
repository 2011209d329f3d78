package dev.muster.postmortem.trend;

import dev.muster.postmortem.catalog.Catalog;
import dev.muster.postmortem.catalog.CatalogService;
import dev.muster.postmortem.number.SpokenNumber;
import dev.muster.postmortem.trend.TrendView.FigureView;
import dev.muster.postmortem.trend.TrendView.Group;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Computes trends in the database, where the cases are. Who owns what is told to it from memory. */
@ApplicationScoped
class Trends {

    private static final String SQL = """
            with service_team (service_id, team_id) as (select * from unnest($4::uuid[], $5::uuid[])),
            member_team (person_id, team_id) as (select * from unnest($6::uuid[], $7::uuid[])),
            cases as (%s)
            select k.key, count(*) as cases, %s
            from cases c left join lateral (%s) as k(key) on true
            where $3::timestamptz is not null
            group by k.key order by k.key nulls last
            """;

    private record Pair(UUID of, UUID team) {}

    private final Pool pool;
    private final Catalog catalog;

    Trends(Pool pool, Catalog catalog) {
        this.pool = pool;
        this.catalog = catalog;
    }

    Uni<TrendView> of(TrendQuery query) {
        return pool.preparedQuery(sql(query))
                .execute(parameters(query))
                .map(rows -> new TrendView(
                        query.subject().word(),
                        query.from(),
                        query.to(),
                        query.by().word(),
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> group(row, query))
                                .toList(),
                        definitions(query.subject())));
    }

    private static String sql(TrendQuery query) {
        String figures = query.subject().figures().stream().map(Figure::columns).collect(Collectors.joining(",\n"));
        return SQL.formatted(query.subject().cases(), figures, query.by().keys());
    }

    private Tuple parameters(TrendQuery query) {
        var services = catalog.services().stream()
                .filter(service -> service.teamId() != null)
                .toList();
        var members = catalog.teams().stream()
                .flatMap(team -> Stream.concat(team.memberIds().stream(), team.managerIds().stream())
                        .distinct()
                        .map(person -> new Pair(person, team.id())))
                .toList();
        return Tuple.tuple()
                .addValue(query.from().atOffset(ZoneOffset.UTC))
                .addValue(query.to().atOffset(ZoneOffset.UTC))
                .addValue(query.now().atOffset(ZoneOffset.UTC))
                .addValue(services.stream().map(CatalogService::id).toArray(UUID[]::new))
                .addValue(services.stream().map(CatalogService::teamId).toArray(UUID[]::new))
                .addValue(members.stream().map(Pair::of).toArray(UUID[]::new))
                .addValue(members.stream().map(Pair::team).toArray(UUID[]::new));
    }

    private Group group(Row row, TrendQuery query) {
        var figures = new LinkedHashMap<String, FigureView>();
        query.subject().figures().forEach(figure -> figures.put(figure.name(), figure(row, figure)));
        String key = row.getString("key");
        return new Group(key, label(key, query.by()), row.getLong("cases"), figures);
    }

    private static FigureView figure(Row row, Figure figure) {
        String name = figure.name();
        Double value = row.getDouble(name + "_value");
        return new FigureView(
                row.getLong(name + "_count"),
                row.getLong(name + "_excluded"),
                time(row.getDouble(name + "_median")),
                time(row.getDouble(name + "_p90")),
                figure.form() == Figure.Form.SHARE ? value : null,
                figure.form() == Figure.Form.TOTAL ? Long.valueOf(Math.round(value)) : null);
    }

    private String label(String key, TrendBy by) {
        if (key == null) {
            return "none";
        }
        return switch (by) {
            case NONE, SEVERITY, WEEK -> key;
            case SERVICE -> SpokenNumber.id(key).map(catalog::nameOfService).orElse(key);
            case TEAM ->
                SpokenNumber.id(key)
                        .flatMap(catalog::team)
                        .map(team -> team.name())
                        .orElse(key);
        };
    }

    private static Map<String, String> definitions(TrendSubject subject) {
        var definitions = new LinkedHashMap<String, String>();
        List<Figure> figures = subject.figures();
        figures.forEach(figure -> definitions.put(figure.name(), figure.definition()));
        return definitions;
    }

    private static Duration time(Double seconds) {
        return seconds == null ? null : Duration.ofMillis(Math.round(seconds * 1000));
    }
}
