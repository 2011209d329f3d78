package dev.muster.oncall.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who is on call when: a pure function of a definition, its covers and an interval. Shifts and gaps together are
 * contiguous, and neighbours differ: who stays on call for the same reason has one shift, however many hand-offs it spans.
 */
record ScheduleTimeline(Interval interval, List<Shift> shifts) {

    private static final Comparator<Shift> IN_ORDER = Comparator.comparing(Shift::from);

    /** @param covers in the order they were made: a later one beats an earlier one */
    static ScheduleTimeline of(ScheduleDefinition definition, List<Cover> covers, Interval interval) {
        List<Shift> shifts = new ArrayList<>();
        for (int place = 0; place < definition.layers().size(); place++) {
            var layer = definition.layers().get(place);
            var source = ShiftSource.layer(place, layer.name());
            shifts = laidOver(layer.shifts(interval, definition.timeZone(), source), shifts);
        }
        for (var cover : covers) {
            shifts = laidOver(cover.over(shifts, interval), shifts);
        }
        return new ScheduleTimeline(interval, joined(shifts));
    }

    /** The two as one; the other begins where this ends. */
    ScheduleTimeline followedBy(ScheduleTimeline next) {
        var all = new ArrayList<>(shifts);
        all.addAll(next.shifts);
        return new ScheduleTimeline(new Interval(interval.from(), next.interval.to()), joined(all));
    }

    List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        var covered = interval.from();
        for (var shift : shifts) {
            if (covered.isBefore(shift.from())) {
                gaps.add(new Gap(covered, shift.from()));
            }
            covered = shift.to();
        }
        if (covered.isBefore(interval.to())) {
            gaps.add(new Gap(covered, interval.to()));
        }
        return gaps;
    }

    Optional<Shift> shiftAt(Instant instant) {
        int first = 0;
        int last = shifts.size();
        while (first < last) {
            int middle = (first + last) >>> 1;
            if (shifts.get(middle).to().isAfter(instant)) {
                last = middle;
            } else {
                first = middle + 1;
            }
        }
        return Optional.of(first)
                .filter(place -> place < shifts.size())
                .map(shifts::get)
                .filter(shift -> !shift.from().isAfter(instant));
    }

    private static List<Shift> laidOver(List<Shift> above, List<Shift> below) {
        if (above.isEmpty() || below.isEmpty()) {
            return above.isEmpty() ? below : above;
        }
        var visible = new ArrayList<Shift>(above.size() + below.size());
        int next = 0;
        for (var shift : below) {
            while (next < above.size() && !above.get(next).to().isAfter(shift.from())) {
                next++;
            }
            var from = shift.from();
            for (int i = next; i < above.size() && above.get(i).from().isBefore(shift.to()); i++) {
                if (from.isBefore(above.get(i).from())) {
                    visible.add(shift.during(from, above.get(i).from()));
                }
                from = above.get(i).to();
            }
            if (from.isBefore(shift.to())) {
                visible.add(shift.during(from, shift.to()));
            }
        }
        visible.addAll(above);
        visible.sort(IN_ORDER);
        return visible;
    }

    private static List<Shift> joined(List<Shift> shifts) {
        var joined = new ArrayList<Shift>(shifts.size());
        Shift open = null;
        for (var shift : shifts) {
            if (open != null && open.continuesInto(shift)) {
                open = open.during(open.from(), shift.to());
            } else {
                if (open != null) {
                    joined.add(open);
                }
                open = shift;
            }
        }
        if (open != null) {
            joined.add(open);
        }
        return List.copyOf(joined);
    }
}
