package dev.muster.console.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Who is on call when, as planned: layers from the bottom up, in the wall-clock time of one zone. */
public record Schedule(UUID id, int version, String name, String timeZone, UUID teamId, List<Layer> layers) {

    public record Layer(String name, Rotation rotation) {}

    public record Rotation(String unit, int every, LocalTime handoffTime, DayOfWeek handoffDay, LocalDate startsOn) {

        /** "weekly · Mon 09:00" */
        public String words() {
            return rhythm() + " · " + day() + handoffTime;
        }

        private String rhythm() {
            if (every > 1) {
                return "every " + every + " " + unit + "s";
            }
            return "day".equals(unit) ? "daily" : unit + "ly";
        }

        private String day() {
            if (!"week".equals(unit)) {
                return "";
            }
            var day = handoffDay == null ? startsOn.getDayOfWeek() : handoffDay;
            return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " ";
        }
    }

    public Schedule {
        layers = layers == null ? List.of() : List.copyOf(layers);
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
