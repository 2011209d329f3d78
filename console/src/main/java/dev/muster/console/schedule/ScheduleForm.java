package dev.muster.console.schedule;

import dev.muster.console.frame.Typed;
import dev.muster.console.schedule.ScheduleActing.NewLayer;
import dev.muster.console.schedule.ScheduleActing.NewRotation;
import dev.muster.console.schedule.ScheduleActing.NewSchedule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** A new schedule of one layer, as typed. */
public class ScheduleForm {
    private static final int SLOTS = 6;

    @RestForm
    public String name;

    @RestForm
    public String teamId;

    @RestForm
    public String timeZone;

    @RestForm
    public String unit;

    @RestForm
    public String every;

    @RestForm
    public String handoffTime;

    @RestForm
    public String startsOn;

    @RestForm
    public List<String> participants;

    @RestForm
    public String once;

    static ScheduleForm fresh(String zone, LocalDate startsOn) {
        var form = new ScheduleForm();
        form.timeZone = zone;
        form.unit = "week";
        form.every = "1";
        form.handoffTime = "09:00";
        form.startsOn = startsOn.toString();
        return form;
    }

    /** What stands in each of the places for people, empty ones included. */
    public List<String> places() {
        var typed = participants == null ? Stream.<String>empty() : participants.stream();
        return Stream.concat(typed, Stream.generate(() -> "")).limit(SLOTS).toList();
    }

    public List<String> units() {
        return List.of("hour", "day", "week", "month");
    }

    NewSchedule read() {
        var rotation = new NewRotation(
                unit, Typed.number(every), Typed.text(handoffTime), Typed.text(startsOn), Typed.ids(participants));
        return new NewSchedule(
                Typed.text(name), Typed.text(timeZone), Typed.id(teamId), List.of(new NewLayer("Rotation", rotation)));
    }
}
