package dev.muster.oncall.schedule;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** One rotation of a schedule and the hours in which it counts. Where it names nobody it is transparent. */
record Layer(String name, Rotation rotation, List<Restriction> restrictions) {

    Layer {
        restrictions = List.copyOf(restrictions);
    }

    /** The shifts this layer asks for within the interval, in order; none where it is transparent. */
    List<Shift> shifts(Interval interval, ZoneId zone, ShiftSource source) {
        var active = interval.and(new Interval(rotation.start(zone), interval.to()));
        var shifts = new ArrayList<Shift>();
        if (active.isEmpty()) {
            return shifts;
        }
        var hours = Restriction.allowed(restrictions, active, zone);
        var turns = turns(active, zone, source);
        int next = 0;
        for (var hour : hours) {
            while (next < turns.size() && !turns.get(next).to().isAfter(hour.from())) {
                next++;
            }
            for (int i = next; i < turns.size() && turns.get(i).from().isBefore(hour.to()); i++) {
                shifts.add(turns.get(i).within(hour));
            }
        }
        return shifts;
    }

    private List<Shift> turns(Interval active, ZoneId zone, ShiftSource source) {
        var turns = new ArrayList<Shift>();
        long number = rotation.shiftAt(active.from(), zone);
        for (var from = active.from(); from.isBefore(active.to()); number++) {
            var to = Interval.earlier(rotation.handoff(number + 1, zone), active.to());
            var slot = rotation.slotOfShift(number);
            if (from.isBefore(to) && !slot.isEmpty()) {
                turns.add(new Shift(from, to, slot.people(), source));
            }
            from = to;
        }
        return turns;
    }
}
