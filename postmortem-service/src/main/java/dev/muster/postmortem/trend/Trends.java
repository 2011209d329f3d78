package dev.muster.postmortem.trend;

import dev.muster.postmortem.catalog.Catalog;
import dev.muster.postmortem.catalog.CatalogTeam;
import dev.muster.postmortem.number.SpokenNumber;
import dev.muster.postmortem.trend.TrendView.FigureView;
import dev.muster.postmortem.trend.TrendView.Group;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts a trend together from what is measured of each set of cases. */
@ApplicationScoped
class Trends {

    private final CaseReader reader;
    private final Catalog catalog;

    Trends(CaseReader reader, Catalog catalog) {
        this.reader = reader;
        this.catalog = catalog;
    }

    /** One statement for each set of cases, however many groups there are. */
    Uni<TrendView> of(TrendQuery query) {
        return Multi.createFrom()
                .iterable(query.subject().sets())
                .onItem()
                .transformToUniAndConcatenate(set -> reader.read(set, query))
                .collect()
                .asList()
                .map(measured -> new TrendView(
                        query.subject().word(),
                        query.from(),
                        query.to(),
                        query.by().word(),
                        groups(measured, query),
                        definitions(query.subject())));
    }

    /** The cases that the trend is about, which come first, say which groups there are. */
    private List<Group> groups(List<List<GroupFigures>> measured, TrendQuery query) {
        return measured.get(0).stream()
                .map(group -> new Group(
                        group.key(),
                        label(group.key(), query.by()),
                        group.cases(),
                        figures(group.key(), measured, query.subject().sets())))
                .toList();
    }

    private static Map<String, FigureView> figures(String key, List<List<GroupFigures>> measured, List<CaseSet> sets) {
        var figures = new LinkedHashMap<String, FigureView>();
        for (int i = 0; i < sets.size(); i++) {
            var wanted = sets.get(i).figures();
            figures.putAll(measured.get(i).stream()
                    .filter(group -> Objects.equals(group.key(), key))
                    .findFirst()
                    .orElseGet(() -> GroupFigures.ofNothing(key, wanted))
                    .figures());
        }
        return figures;
    }

    private String label(String key, TrendBy by) {
        if (key == null) {
            return "none";
        }
        return switch (by) {
            case NONE, SEVERITY, CAUSE, WEEK -> key;
            case SERVICE -> SpokenNumber.id(key).map(catalog::nameOfService).orElse(key);
            case TEAM ->
                SpokenNumber.id(key)
                        .flatMap(catalog::team)
                        .map(CatalogTeam::name)
                        .orElse(key);
        };
    }

    private static Map<String, String> definitions(TrendSubject subject) {
        var definitions = new LinkedHashMap<String, String>();
        subject.figures().forEach(figure -> definitions.put(figure.name(), figure.definition()));
        return definitions;
    }
}
