package dev.muster.console.profile;

import dev.muster.console.frame.Typed;
import dev.muster.console.session.Me;
import org.jboss.resteasy.reactive.RestForm;

/** One's own name and zone, as typed. */
public class MyselfForm {

    @RestForm
    public String name;

    @RestForm
    public String timeZone;

    @RestForm
    public String locale;

    static MyselfForm of(Me me) {
        var form = new MyselfForm();
        form.name = me.person().name();
        form.timeZone = me.person().timeZone();
        form.locale = me.person().locale();
        return form;
    }

    ProfileApi.Myself read() {
        return new ProfileApi.Myself(Typed.text(name), Typed.text(timeZone), Typed.text(locale));
    }
}
