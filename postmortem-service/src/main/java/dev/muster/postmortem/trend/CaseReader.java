package dev.muster.postmortem.trend;

import dev.muster.postmortem.catalog.Catalog;
import dev.muster.postmortem.catalog.CatalogPerson;
import dev.muster.postmortem.catalog.CatalogService;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Computes figures in the database, where the cases are. Who owns what, and lives where, is told to it from memory. */
@ApplicationScoped
class CaseReader {

    private static final String SQL = """
            with asked (since, until, now, by_week) as (
                select $1::timestamptz, $2::timestamptz, $3::timestamptz, $4::boolean),
            service_team (service_id, team_id) as (select * from unnest($5::uuid[], $6::uuid[])),
            member_team (person_id, team_id) as (select * from unnest($7::uuid[], $8::uuid[])),
            person_zone (person_id, zone) as (select * from unnest($9::uuid[], $10::text[])),
            cases as (%s),
            keyed as (select k.key, c.* from cases c left join lateral (%s) as k(key) on true),
            measured as (%s)
            select key, count(*) as cases, %s
            from measured group by key order by key nulls last
            """;

    private record Pair(UUID of, UUID team) {}

    private final Pool pool;
    private final Catalog catalog;

    CaseReader(Pool pool, Catalog catalog) {
        this.pool = pool;
        this.catalog = catalog;
    }

    /** Group by group, in one statement. */
    Uni<List<GroupFigures>> read(CaseSet set, TrendQuery query) {
        return pool.preparedQuery(sql(set, query.by()))
                .execute(parameters(query))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> GroupFigures.of(row, set.figures()))
                        .toList());
    }

    private static String sql(CaseSet set, TrendBy by) {
        String figures = set.figures().stream().map(Figure::columns).collect(Collectors.joining(",\n"));
        return SQL.formatted(set.cases(), by.keys(), set.measured(), figures);
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
        var people = catalog.people();
        return Tuple.tuple()
                .addValue(query.from().atOffset(ZoneOffset.UTC))
                .addValue(query.to().atOffset(ZoneOffset.UTC))
                .addValue(query.now().atOffset(ZoneOffset.UTC))
                .addValue(query.by() == TrendBy.WEEK)
                .addValue(services.stream().map(CatalogService::id).toArray(UUID[]::new))
                .addValue(services.stream().map(CatalogService::teamId).toArray(UUID[]::new))
                .addValue(members.stream().map(Pair::of).toArray(UUID[]::new))
                .addValue(members.stream().map(Pair::team).toArray(UUID[]::new))
                .addValue(people.stream().map(CatalogPerson::id).toArray(UUID[]::new))
                .addValue(people.stream().map(person -> person.zone().getId()).toArray(String[]::new));
    }
}
