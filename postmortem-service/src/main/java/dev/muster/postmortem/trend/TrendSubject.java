package dev.muster.postmortem.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a trend is about. */
enum TrendSubject {
    INCIDENTS(IncidentFigures.ALL),
    ALERTS(AlertFigures.ALL),
    PAGES(PageFigures.ALL),
    ACTIONS(ActionFigures.ALL);

    private final List<CaseSet> sets;

    TrendSubject(List<CaseSet> sets) {
        this.sets = sets;
    }

    /** The first is what it is about, and says which groups there are; the others add to those. */
    List<CaseSet> sets() {
        return sets;
    }

    List<Figure> figures() {
        return sets.stream().flatMap(set -> set.figures().stream()).toList();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TrendSubject> of(String word) {
        return Arrays.stream(values())
                .filter(subject -> subject.word().equals(word))
                .findFirst();
    }
}
