package dev.muster.console.schedule;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Who is on call when, as planned: layers from the bottom up, in the wall-clock time of one zone. */
public record Schedule(UUID id, String name, String timeZone, UUID teamId, List<Layer> layers) {

    public record Layer(String name, Rotation rotation) {}

    public record Rotation(String unit, int every, String handoffTime, String handoffDay) {

        /** "weekly, hand-off Monday 09:00" */
        public String words() {
            var rhythm = every == 1 ? unit + "ly" : "every " + every + " " + unit + "s";
            var day = handoffDay == null
                    ? ""
                    : handoffDay.charAt(0) + handoffDay.substring(1).toLowerCase(Locale.ROOT) + " ";
            return rhythm.replace("dayly", "daily") + ", hand-off " + day + handoffTime;
        }
    }

    public Schedule {
        layers = layers == null ? List.of() : List.copyOf(layers);
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
