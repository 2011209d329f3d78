package dev.muster.console.schedule;

import dev.muster.console.directory.Names;
import dev.muster.console.edit.Tagged;
import dev.muster.console.problem.FormFaults;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The form of a schedule's layers.
 *
 * @param present the schedule as it stands
 * @param read the version the layers were made of
 */
public record LayersPage(
        UUID id, Tagged present, String read, List<LayerDraft> layers, String reason, FormFaults faults, Names names) {

    public String name() {
        return present.name();
    }

    public String zone() {
        return present.thing().path("timeZone").asText();
    }

    public String path() {
        return "/schedules/" + id;
    }

    /** Somebody saved another version while this was written. */
    public boolean moved() {
        return !present.etag().equals(read);
    }

    public List<LayerDraft> now() {
        return LayerDraft.all(present.thing());
    }

    public FormFaults faultsOf(Integer layer) {
        return faults.within("/layers/" + layer);
    }

    public List<String> units() {
        return List.of("hour", "day", "week", "month");
    }

    public List<String> weekdays() {
        return Stream.of(DayOfWeek.values()).map(DayOfWeek::name).toList();
    }

    public String worded(String weekday) {
        return weekday.charAt(0) + weekday.substring(1).toLowerCase(Locale.ROOT);
    }
}
