package dev.muster.console.profile;

import dev.muster.console.frame.Typed;
import dev.muster.console.profile.ProfileApi.NewMethod;
import org.jboss.resteasy.reactive.RestForm;

/** A new contact method, as typed. */
public class MethodForm {

    @RestForm
    public String kind;

    @RestForm
    public String address;

    @RestForm
    public String name;

    @RestForm
    public String once;

    NewMethod read() {
        return new NewMethod(Typed.text(kind), Typed.text(address), Typed.text(name));
    }
}
