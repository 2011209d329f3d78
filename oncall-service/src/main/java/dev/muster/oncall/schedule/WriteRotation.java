package dev.muster.oncall.schedule;

import dev.muster.chassis.problem.Faults;
import dev.muster.oncall.schedule.Rotation.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record WriteRotation(
        @Schema(
                required = true,
                enumeration = {"hour", "day", "week", "month"})
        String unit,

        @Schema(required = true, minimum = "1", maximum = "1000", description = "The length of a shift in units")
        Integer every,

        @Schema(required = true, description = "When people hand over, on the wall clock", examples = "09:00")
        String handoffTime,

        @Schema(
                nullable = true,
                description = "For weeks: when people hand over. Without it, on the weekday of startsOn",
                enumeration = {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"})
        String handoffDay,

        @Schema(required = true, description = "The day of the first shift", examples = "2026-01-05")
        String startsOn,

        @Schema(required = true, description = "Who takes turns, in this order")
        List<Slot> participants,

        @Schema(minimum = "1", defaultValue = "1", description = "How many shifts each keeps the turn")
        Integer shiftsPerTurn) {

    private static final int MOST = 1000;
    private static final int MOST_SLOTS = 200;
    private static final int MOST_IN_A_SLOT = 20;

    /** Null where anything is wrong. */
    static Rotation read(WriteRotation wanted, Faults faults) {
        if (wanted == null) {
            faults.add("Required");
            return null;
        }
        var unit = faults.at("unit").read(wanted.unit, WriteRotation::unit, "Must be hour, day, week or month");
        var every = faults.at("every").number(wanted.every, 1, MOST);
        var time = faults.at("handoffTime").read(wanted.handoffTime, WriteRestriction::time, WriteRestriction.TIME);
        var day = wanted.handoffDay(unit, faults.at("handoffDay"));
        var startsOn = faults.at("startsOn").read(wanted.startsOn, WriteRotation::date, "Must be a date as 2026-01-05");
        wanted.checkSlots(faults.at("participants"));
        var shifts = wanted.shiftsPerTurn == null
                ? Integer.valueOf(1)
                : faults.at("shiftsPerTurn").number(wanted.shiftsPerTurn, 1, MOST);
        return faults.isEmpty() ? new Rotation(unit, every, time, day, startsOn, wanted.participants, shifts) : null;
    }

    List<Mention> mentions(Faults place) {
        var mentions = new ArrayList<Mention>();
        var slots = participants == null ? List.<Slot>of() : participants;
        for (int i = 0; i < slots.size(); i++) {
            var slot = place.at(i);
            slots.get(i).people().forEach(person -> mentions.add(new Mention(person, slot)));
        }
        return mentions;
    }

    private DayOfWeek handoffDay(Unit unit, Faults faults) {
        if (handoffDay == null) {
            return null;
        }
        if (unit != null && unit != Unit.WEEK) {
            faults.add("Only weekly rotations hand over on a weekday; leave it out");
        }
        return faults.read(handoffDay, WriteRestriction::day, WriteRestriction.DAY);
    }

    private void checkSlots(Faults faults) {
        var slots = faults.list(participants, 1, MOST_SLOTS);
        for (int i = 0; i < slots.size(); i++) {
            var people = slots.get(i).people();
            if (people.size() > MOST_IN_A_SLOT) {
                faults.at(i).add("At most " + MOST_IN_A_SLOT + " people together");
            } else if (new HashSet<>(people).size() < people.size()) {
                faults.at(i).add("Names somebody twice");
            }
        }
    }

    private static Unit unit(String text) {
        return Unit.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static LocalDate date(String text) {
        var date = LocalDate.parse(text);
        if (!Calendar.covers(date)) {
            throw new IllegalArgumentException(text);
        }
        return date;
    }
}
