package dev.muster.console.schedule;

import dev.muster.console.frame.Typed;
import java.time.ZoneId;
import org.jboss.resteasy.reactive.RestForm;

/** "Cover this", as typed: times are on the wall clock of the schedule. */
public class CoverForm {

    @RestForm
    public String personId;

    @RestForm
    public String from;

    @RestForm
    public String to;

    @RestForm
    public String replacesPersonId;

    @RestForm
    public String reason;

    @RestForm
    public String once;

    static CoverForm proposing(String from, String to) {
        var form = new CoverForm();
        form.from = from;
        form.to = to;
        return form;
    }

    /** Whether somebody began to fill it in, so that it should be open. */
    public boolean begun() {
        return from != null || personId != null;
    }

    ScheduleActing.NewCover read(ZoneId zone) {
        return new ScheduleActing.NewCover(
                Typed.instant(from, zone),
                Typed.instant(to, zone),
                Typed.id(personId),
                Typed.id(replacesPersonId),
                Typed.text(reason));
    }
}
