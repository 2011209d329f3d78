package dev.muster.oncall.schedule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** What an override asks for: a person stands in for everybody, or for one person where that one would be on call. */
record Cover(UUID overrideId, Interval interval, UUID personId, UUID replacesPersonId) {

    /** The shifts it puts over those below, within the given interval. */
    List<Shift> over(List<Shift> below, Interval within) {
        var covered = interval.and(within);
        var source = ShiftSource.override(overrideId);
        if (covered.isEmpty()) {
            return List.of();
        }
        if (replacesPersonId == null) {
            return List.of(new Shift(covered.from(), covered.to(), List.of(personId), source));
        }
        var shifts = new ArrayList<Shift>();
        for (var shift : below) {
            var common = covered.and(new Interval(shift.from(), shift.to()));
            if (!common.isEmpty() && shift.personIds().contains(replacesPersonId)) {
                shifts.add(new Shift(common.from(), common.to(), standingIn(shift.personIds()), source));
            }
        }
        return shifts;
    }

    private List<UUID> standingIn(List<UUID> people) {
        var after = new LinkedHashSet<UUID>();
        people.forEach(person -> after.add(person.equals(replacesPersonId) ? personId : person));
        return List.copyOf(after);
    }
}
