package dev.muster.postmortem.review;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Duration;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A meeting as calendars exchange it, RFC 5546: one event with the same UID for life and a sequence that grows. */
final class Invitation {

    private static final Pattern UNFIT_FOR_A_NAME = Pattern.compile("[\\p{Cntrl}\"]+");

    /** Characters to a line: it may have 75 octets, and letters beyond ASCII mostly take two. */
    private static final int FOLDED_AT = 36;

    private Invitation() {}

    /** Invites, or tells of a change. */
    static String request(Meeting meeting) {
        return write(meeting, ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED);
    }

    /** To those who need not come any more. */
    static String cancel(Meeting meeting) {
        return write(meeting, ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED);
    }

    private static String write(Meeting meeting, Method method, Status status) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Muster//Postmortem review//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(event(meeting, status));
        return text(calendar);
    }

    private static String text(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false, FOLDED_AT).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VEvent event(Meeting meeting, Status status) {
        var event = new VEvent(false);
        event.add(new Uid(meeting.id() + "@muster"));
        event.add(new Sequence(meeting.sequence()));
        event.add(new DtStamp(meeting.sentAt()));
        event.add(new DtStart<>(meeting.startsAt()));
        event.add(new Duration(meeting.duration()));
        event.add(new Summary(meeting.title()));
        event.add(new Description(meeting.url()));
        event.add(new Organizer(mailto(meeting.organizer())));
        event.add(status);
        meeting.guests().forEach(guest -> event.add(attendee(guest)));
        return event;
    }

    private static Attendee attendee(Meeting.Guest guest) {
        var attendee = new Attendee(mailto(guest.mail()));
        attendee.add(new Cn(UNFIT_FOR_A_NAME.matcher(guest.name()).replaceAll(" ")));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.TRUE);
        return attendee;
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not a mail address", e);
        }
    }
}
