package dev.muster.console.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people read them, in the zone they chose. Scripts keep the relative ones ticking. */
@Named
@RequestScoped
public class Times {
    private static final DateTimeFormatter ABSOLUTE =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm:ss z", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME_TO_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    private final Look look;
    private final Clock clock;

    Times(Look look, Clock clock) {
        this.look = look;
        this.clock = clock;
    }

    public String absolute(Instant at) {
        return ABSOLUTE.format(at.atZone(look.getZone()));
    }

    /** "09:00" today, "Tue 31 Mar 09:00" on any other day. */
    public String clock(Instant at) {
        var there = at.atZone(look.getZone());
        boolean today = there.toLocalDate()
                .equals(clock.instant().atZone(look.getZone()).toLocalDate());
        return (today ? TIME : DAY_AND_TIME).format(there);
    }

    /** "Sat 28 Nov", with the year where it is another. */
    public String day(LocalDate day) {
        boolean thisYear =
                day.getYear() == clock.instant().atZone(look.getZone()).getYear();
        return (thisYear ? DAY : DAY_AND_YEAR).format(day);
    }

    public String seconds(Instant at) {
        return TIME_TO_SECONDS.format(at.atZone(look.getZone()));
    }

    /** "4 min ago", "in 2 h". */
    public String ago(Instant at) {
        var distance = Duration.between(at, clock.instant());
        if (distance.isNegative()) {
            return "in " + Lengths.rough(distance.negated());
        }
        return distance.toSeconds() < 5 ? "just now" : Lengths.rough(distance) + " ago";
    }

    /** "in 2 min"; a time that has come is due any moment. */
    public String until(Instant at) {
        var left = Duration.between(clock.instant(), at);
        return left.toSeconds() < 1 ? "any moment" : "in " + Lengths.rough(left);
    }

    /** How long something has lasted: "19 min". */
    public String since(Instant at) {
        return Lengths.rough(Duration.between(at, clock.instant()));
    }

    /** How long something has lasted, to the second: "00:23:10". */
    public String ticking(Instant at) {
        var span = Duration.between(at, clock.instant());
        long seconds = Math.max(0, span.toSeconds());
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** "03:10 there" while it is night where someone is and not the same time here; else null. */
    public String night(String zoneId) {
        if (zoneId == null) {
            return null;
        }
        try {
            var there = clock.instant().atZone(ZoneId.of(zoneId));
            boolean night = there.getHour() < 7 || there.getHour() >= 22;
            var here = clock.instant().atZone(look.getZone());
            return night && !there.getOffset().equals(here.getOffset()) ? TIME.format(there) + " there" : null;
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
