package dev.muster.oncall.schedule;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * People taking turns. Hand-offs are numbered from 0, the start, and keep their wall-clock time in the schedule's zone;
 * only hour rotations count elapsed hours. A wall time that the clocks skip is read with the offset before the change,
 * one that occurs twice is its first occurrence ({@code atZone} has exactly this rule).
 *
 * @param handoffDay the weekday of a weekly hand-off, null for other units; when it is not the weekday of
 *     {@code startsOn} the first turn begins on {@code startsOn} all the same and is shorter
 * @param shiftsPerTurn for how many shifts a slot keeps its turn before the next slot follows
 */
record Rotation(
        Unit unit,
        int every,
        @JsonFormat(pattern = "HH:mm") LocalTime handoffTime,
        DayOfWeek handoffDay,
        LocalDate startsOn,
        List<Slot> participants,
        int shiftsPerTurn) {

    @Schema(name = "RotationUnit")
    enum Unit {
        @JsonProperty("hour")
        HOUR,
        @JsonProperty("day")
        DAY,
        @JsonProperty("week")
        WEEK,
        @JsonProperty("month")
        MONTH
    }

    Rotation {
        participants = List.copyOf(participants);
        if (participants.isEmpty() || every < 1 || shiftsPerTurn < 1) {
            throw new IllegalArgumentException("A rotation has a slot, and its steps and turns go forward");
        }
    }

    Slot slotOfShift(long number) {
        return participants.get((int) (number / shiftsPerTurn % participants.size()));
    }

    Instant start(ZoneId zone) {
        return at(startsOn, zone);
    }

    /** When the shift of this number begins. Where a zone skips a whole day two hand-offs may be at the same instant. */
    Instant handoff(long number, ZoneId zone) {
        if (number == 0) {
            return start(zone);
        }
        long steps = number * every;
        return switch (unit) {
            case HOUR -> start(zone).plus(Duration.ofHours(steps));
            case DAY -> at(startsOn.plusDays(steps), zone);
            case WEEK -> at(firstWeek().plusWeeks(steps), zone);
            case MONTH -> at(startsOn.plusMonths(steps), zone);
        };
    }

    /** The number of the shift under way at an instant not before the start. */
    long shiftAt(Instant instant, ZoneId zone) {
        long number = Math.max(0, stepsUntil(instant, zone) / every - 2);
        while (!handoff(number + 1, zone).isAfter(instant)) {
            number++;
        }
        return number;
    }

    /** By the calendar, so off by a step near a hand-off and by one more where a zone skipped a day. */
    private long stepsUntil(Instant instant, ZoneId zone) {
        var today = instant.atZone(zone).toLocalDate();
        return switch (unit) {
            case HOUR -> Duration.between(start(zone), instant).toHours();
            case DAY -> DAYS.between(startsOn, today);
            case WEEK -> DAYS.between(firstWeek(), today) / 7;
            case MONTH -> MONTHS.between(startsOn, today);
        };
    }

    private LocalDate firstWeek() {
        return handoffDay == null ? startsOn : startsOn.with(previousOrSame(handoffDay));
    }

    private Instant at(LocalDate day, ZoneId zone) {
        return day.atTime(handoffTime).atZone(zone).toInstant();
    }
}
