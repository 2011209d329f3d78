package dev.muster.oncall.schedule;

import dev.muster.chassis.problem.Faults;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A schedule as somebody wants it. Texts are read here and not by the JSON parser, so that every fault is told at once. */
@Schema(examples = """
                {"name":"Checkout primary","timeZone":"Europe/Berlin","teamId":null,"layers":[{"name":"weeks",\
                "rotation":{"unit":"week","every":1,"handoffTime":"09:00","startsOn":"2026-01-05","participants":\
                ["019b0000-0000-7000-8000-000000000001","019b0000-0000-7000-8000-000000000002"]},\
                "restrictions":[{"from":"18:00","to":"08:00","days":["MONDAY","FRIDAY"]}]}]}""")
record WriteSchedule(
        @Schema(required = true, maxLength = 200) String name,

        @Schema(required = true, description = "A zone of the IANA database", examples = "Europe/Berlin")
        String timeZone,

        @Schema(nullable = true, description = "The owner; without one only admins may change the schedule")
        UUID teamId,

        @Schema(description = "From the bottom up: later layers win")
        List<WriteLayer> layers,

        @Schema(nullable = true, maxLength = 1000, description = "Why it is made or changed")
        String reason) {

    private static final int MOST_LAYERS = 20;

    String name(Faults faults) {
        return faults.at("name").text(name, 200);
    }

    String reason(Faults faults) {
        return reason == null || reason.isBlank() ? null : faults.at("reason").text(reason, 1000);
    }

    /** Null where anything is wrong. */
    ScheduleDefinition definition(Faults faults) {
        var zone = faults.at("timeZone").read(timeZone, WriteSchedule::zone, "Not a zone of the IANA database");
        var read = new ArrayList<Layer>();
        var wanted = faults.at("layers").list(layers, 0, MOST_LAYERS);
        for (int i = 0; i < wanted.size(); i++) {
            read.add(WriteLayer.read(wanted.get(i), faults.at("layers").at(i)));
        }
        return faults.isEmpty() ? new ScheduleDefinition(zone, read) : null;
    }

    /** Everybody named anywhere, with the place. */
    List<Mention> mentions(Faults faults) {
        var mentions = new ArrayList<Mention>();
        var wanted = layers == null ? List.<WriteLayer>of() : layers;
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i) != null && wanted.get(i).rotation() != null) {
                var place = faults.at("layers").at(i).at("rotation").at("participants");
                mentions.addAll(wanted.get(i).rotation().mentions(place));
            }
        }
        return mentions;
    }

    private static ZoneId zone(String id) {
        if (!ZoneId.getAvailableZoneIds().contains(id)) {
            throw new IllegalArgumentException(id);
        }
        return ZoneId.of(id);
    }
}
