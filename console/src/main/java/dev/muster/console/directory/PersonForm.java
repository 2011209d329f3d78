package dev.muster.console.directory;

import dev.muster.console.directory.DirectoryActing.NewPerson;
import dev.muster.console.frame.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** A new person, as typed. */
public class PersonForm {

    @RestForm
    public String name;

    @RestForm
    public String email;

    @RestForm
    public String timeZone;

    @RestForm
    public String role;

    @RestForm
    public String password;

    @RestForm
    public String once;

    static PersonForm fresh(String zone) {
        var form = new PersonForm();
        form.timeZone = zone;
        form.role = "responder";
        return form;
    }

    NewPerson read() {
        var given = password == null || password.isEmpty() ? null : password;
        return new NewPerson(Typed.text(name), Typed.text(email), Typed.text(timeZone), Typed.text(role), given);
    }
}
