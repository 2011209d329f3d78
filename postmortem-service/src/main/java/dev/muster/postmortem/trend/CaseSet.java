package dev.muster.postmortem.trend;

import java.util.List;

/**
 * Cases of one kind and the figures over them, as SQL.
 *
 * <p>Cases lie from {@code $1} up to {@code $2}. Each has an id, an instant {@code at}, services, a severity, an owner
 * and a cause, of which the last three may be null; and whatever its figures are made of. The table {@code asked} says
 * the same {@code since} and {@code until}, what time it is {@code now}, and whether it is put together {@code by_week};
 * {@code person_zone} says where people live.
 *
 * @param measured what the figures are computed from: the cases {@code keyed} by their group, or a summary of them
 */
record CaseSet(String cases, String measured, List<Figure> figures) {

    static CaseSet of(String cases, Figure... figures) {
        return new CaseSet(cases, "select * from keyed", List.of(figures));
    }

    /** The same cases, summed up before the figures are made. */
    CaseSet summedUp(String summary, Figure... over) {
        return new CaseSet(cases, summary, List.of(over));
    }
}
