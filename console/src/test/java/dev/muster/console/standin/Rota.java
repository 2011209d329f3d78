package dev.muster.console.standin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;

/** Who is on call when, and who is told next. */
final class Rota {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Rota() {}

    /** Of the week asked for: Ada by day, Linus and Rin by night, Mei standing in, and nobody on Sunday afternoon. */
    static JsonObject timeline(Instant from) {
        var monday = LocalDate.ofInstant(from, BERLIN);
        var shifts = new JsonArray()
                .add(shift(monday, 0, 0, 0, 9, Evening.GRACE, 0))
                .add(shift(monday, 0, 9, 1, 22, Evening.ADA, 0))
                .add(shift(monday, 1, 22, 2, 6, Evening.LINUS, 1))
                .add(shift(monday, 2, 6, 2, 9, Evening.ADA, 0))
                .add(shift(monday, 2, 9, 3, 9, Evening.MEI, -1))
                .add(shift(monday, 3, 9, 3, 22, Evening.ADA, 0))
                .add(shift(monday, 3, 22, 4, 6, Evening.RIN, 1))
                .add(shift(monday, 4, 6, 5, 22, Evening.ADA, 0))
                .add(shift(monday, 5, 22, 6, 6, Evening.RIN, 1))
                .add(shift(monday, 6, 6, 6, 15, Evening.ADA, 0));
        var gap = new JsonObject()
                .put("from", at(monday, 6, 15).toString())
                .put("to", at(monday, 7, 0).toString());
        return new JsonObject()
                .put("timeZone", BERLIN.getId())
                .put("shifts", shifts)
                .put("gaps", new JsonArray().add(gap));
    }

    static JsonObject policy() {
        return Evening.named(Evening.POLICY, "Payments")
                .put("teamId", Evening.TEAM.toString())
                .put("version", 5)
                .put("repeat", 1)
                .put(
                        "levels",
                        new JsonArray()
                                .add(level("schedule", Evening.PRIMARY, "PT5M"))
                                .add(level("schedule", Evening.NIGHTS, "PT5M"))
                                .add(level("team", Evening.TEAM, "PT15M")));
    }

    private static JsonObject level(String type, UUID target, String timeout) {
        var targets = new JsonArray().add(new JsonObject().put("type", type).put("id", target.toString()));
        return new JsonObject().put("targets", targets).put("mode", "all").put("timeout", timeout);
    }

    static JsonObject schedule(UUID id, String name, String... layers) {
        var drawn = new JsonArray();
        for (var layer : layers) {
            var rotation = new JsonObject()
                    .put("unit", "Weekly".equals(layer) ? "week" : "day")
                    .put("every", 1)
                    .put("handoffTime", "Weekly".equals(layer) ? "09:00" : "22:00")
                    .put("startsOn", "2026-01-05")
                    .put("participants", Evening.ids(Evening.ADA, Evening.GRACE));
            drawn.add(new JsonObject()
                    .put("name", layer)
                    .put("rotation", rotation)
                    .put("restrictions", hours(layer)));
        }
        return Evening.named(id, name)
                .put("timeZone", BERLIN.getId())
                .put("teamId", Evening.TEAM.toString())
                .put("layers", drawn);
    }

    private static JsonArray hours(String layer) {
        var everyDay = new JsonArray();
        Stream.of(DayOfWeek.values()).forEach(day -> everyDay.add(day.name()));
        var nights = new JsonObject().put("from", "22:00").put("to", "06:00").put("days", everyDay);
        return layer.startsWith("Nights") ? new JsonArray().add(nights) : new JsonArray();
    }

    private static JsonObject shift(LocalDate monday, int day, int hour, int toDay, int toHour, UUID who, int layer) {
        var source = layer < 0
                ? new JsonObject().put("type", "override")
                : new JsonObject().put("type", "layer").put("layer", layer);
        return new JsonObject()
                .put("from", at(monday, day, hour).toString())
                .put("to", at(monday, toDay, toHour).toString())
                .put("personIds", Evening.ids(who))
                .put("source", source);
    }

    private static Instant at(LocalDate monday, int day, int hour) {
        return monday.plusDays(day).atTime(hour, 0).atZone(BERLIN).toInstant();
    }
}
