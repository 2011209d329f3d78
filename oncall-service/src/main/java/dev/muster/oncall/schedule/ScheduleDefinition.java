package dev.muster.oncall.schedule;

import java.time.ZoneId;
import java.util.List;

/** What people plan: layers from the bottom up, in the wall-clock time of one zone. */
record ScheduleDefinition(ZoneId timeZone, List<Layer> layers) {

    ScheduleDefinition {
        layers = List.copyOf(layers);
    }
}
