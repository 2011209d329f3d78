package dev.muster.oncall.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The rules of a schedule told a second time, as slowly and plainly as they can be: each minute is asked on its own, and
 * hand-offs are counted one after the other from the start. The timeline must agree with it in every minute.
 */
class MinuteByMinute {

    /** Who is on call in one minute and why; nobody for no reason in a gap. */
    record Answer(List<UUID> people, ShiftSource source) {

        static final Answer NOBODY = new Answer(List.of(), null);
    }

    private final ScheduleDefinition definition;
    private final List<Cover> covers;
    private final List<List<Instant>> handoffsOfLayers = new ArrayList<>();

    MinuteByMinute(ScheduleDefinition definition, List<Cover> covers, Instant end) {
        this.definition = definition;
        this.covers = covers;
        for (var layer : definition.layers()) {
            handoffsOfLayers.add(handoffs(layer.rotation(), end));
        }
    }

    List<Answer> answers(Interval interval) {
        var answers = new ArrayList<Answer>();
        for (var minute = interval.from(); minute.isBefore(interval.to()); minute = minute.plusSeconds(60)) {
            answers.add(answerAt(minute));
        }
        return answers;
    }

    static List<Answer> answersOf(ScheduleTimeline timeline) {
        var answers = new ArrayList<Answer>();
        for (var minute = timeline.interval().from();
                minute.isBefore(timeline.interval().to());
                minute = minute.plusSeconds(60)) {
            answers.add(timeline.shiftAt(minute)
                    .map(shift -> new Answer(shift.personIds(), shift.source()))
                    .orElse(Answer.NOBODY));
        }
        return answers;
    }

    private Answer answerAt(Instant minute) {
        var answer = Answer.NOBODY;
        for (int place = definition.layers().size() - 1; place >= 0 && answer == Answer.NOBODY; place--) {
            answer = answerOfLayer(place, minute);
        }
        for (var cover : covers) {
            boolean runs = !minute.isBefore(cover.interval().from())
                    && minute.isBefore(cover.interval().to());
            if (runs && cover.replacesPersonId() == null) {
                answer = new Answer(List.of(cover.personId()), ShiftSource.override(cover.overrideId()));
            } else if (runs && answer.people().contains(cover.replacesPersonId())) {
                var people = new ArrayList<>(answer.people());
                people.replaceAll(person -> person.equals(cover.replacesPersonId()) ? cover.personId() : person);
                answer = new Answer(people.stream().distinct().toList(), ShiftSource.override(cover.overrideId()));
            }
        }
        return answer;
    }

    private Answer answerOfLayer(int place, Instant minute) {
        var layer = definition.layers().get(place);
        var local = LocalDateTime.ofInstant(minute, definition.timeZone());
        boolean open = layer.restrictions().isEmpty()
                || layer.restrictions().stream().anyMatch(restriction -> allows(restriction, local));
        int shift = -1;
        for (var handoff : handoffsOfLayers.get(place)) {
            if (!handoff.isAfter(minute)) {
                shift++;
            }
        }
        if (!open || shift < 0) {
            return Answer.NOBODY;
        }
        var slots = layer.rotation().participants();
        var people = slots.get(shift / layer.rotation().shiftsPerTurn() % slots.size())
                .people();
        return people.isEmpty() ? Answer.NOBODY : new Answer(people, ShiftSource.layer(place, layer.name()));
    }

    private static boolean allows(Restriction restriction, LocalDateTime local) {
        var time = local.toLocalTime();
        boolean todayIsADay = restriction.days().contains(local.getDayOfWeek());
        boolean yesterdayIsADay =
                restriction.days().contains(local.getDayOfWeek().minus(1));
        boolean begun = !time.isBefore(restriction.from());
        boolean notOver = time.isBefore(restriction.to());
        boolean sameDay = restriction.from().isBefore(restriction.to());
        return sameDay ? todayIsADay && begun && notOver : todayIsADay && begun || yesterdayIsADay && notOver;
    }

    private List<Instant> handoffs(Rotation rotation, Instant end) {
        var start = rotation.startsOn().atTime(rotation.handoffTime());
        var handoffs = new ArrayList<>(List.of(instant(start)));
        for (int step = rotation.every(); !handoffs.get(handoffs.size() - 1).isAfter(end); step += rotation.every()) {
            handoffs.add(
                    switch (rotation.unit()) {
                        case HOUR -> instant(start).plus(step, ChronoUnit.HOURS);
                        case DAY -> instant(start.plusDays(step));
                        case MONTH -> instant(start.plusMonths(step));
                        case WEEK -> instant(mondayLike(start, rotation).plusWeeks(step));
                    });
        }
        return handoffs;
    }

    private static LocalDateTime mondayLike(LocalDateTime start, Rotation rotation) {
        var day = start;
        while (rotation.handoffDay() != null && day.getDayOfWeek() != rotation.handoffDay()) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** RFC 5545: the first of several, and with the offset before the gap when there is none. */
    private Instant instant(LocalDateTime local) {
        ZoneId zone = definition.timeZone();
        var offsets = zone.getRules().getValidOffsets(local);
        return offsets.isEmpty()
                ? local.toInstant(Objects.requireNonNull(zone.getRules().getTransition(local))
                        .getOffsetBefore())
                : offsets.stream().map(local::toInstant).sorted().findFirst().orElseThrow();
    }
}
