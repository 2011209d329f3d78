package dev.muster.oncall.schedule;

import dev.muster.chassis.problem.Faults;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record WriteRestriction(
        @Schema(required = true, examples = "18:00") String from,

        @Schema(
                required = true,
                description = "Not after from: the hours go over midnight and belong to the day on which they begin",
                examples = "08:00")
        String to,

        @Schema(description = "Without it, every day", examples = "[\"MONDAY\",\"FRIDAY\"]")
        List<String> days) {

    static final String TIME = "Must be a time of day to the minute, as 09:00";
    static final String DAY = "Must be a day, as MONDAY";

    /** Null where anything is wrong. */
    static Restriction read(WriteRestriction wanted, Faults faults) {
        if (wanted == null) {
            faults.add("Required");
            return null;
        }
        var from = faults.at("from").read(wanted.from, WriteRestriction::time, TIME);
        var to = faults.at("to").read(wanted.to, WriteRestriction::time, TIME);
        var days = wanted.days(faults.at("days"));
        return faults.isEmpty() ? new Restriction(from, to, days) : null;
    }

    private EnumSet<DayOfWeek> days(Faults faults) {
        if (days == null) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        if (days.isEmpty()) {
            faults.add("Name a day, or leave it out for every day");
        }
        var read = EnumSet.noneOf(DayOfWeek.class);
        for (int i = 0; i < days.size(); i++) {
            var day = faults.at(i).read(days.get(i), WriteRestriction::day, DAY);
            if (day != null) {
                read.add(day);
            }
        }
        return read;
    }

    static LocalTime time(String text) {
        var time = LocalTime.parse(text);
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw new IllegalArgumentException(text);
        }
        return time;
    }

    static DayOfWeek day(String text) {
        return DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
