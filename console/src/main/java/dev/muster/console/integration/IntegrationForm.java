package dev.muster.console.integration;

import dev.muster.console.frame.Typed;
import dev.muster.console.integration.IntegrationActing.NewIntegration;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** A new integration, as typed. */
public class IntegrationForm {

    @RestForm
    public String name;

    @RestForm
    public String kind;

    @RestForm
    public String serviceId;

    @RestForm
    public String once;

    static IntegrationForm fresh(String kind) {
        var form = new IntegrationForm();
        form.kind = Kind.of(kind).code();
        return form;
    }

    public Kind sender() {
        return Kind.of(kind);
    }

    public boolean isFor(UUID service) {
        return service.toString().equals(serviceId);
    }

    NewIntegration read() {
        return new NewIntegration(Typed.text(name), kind, Typed.id(serviceId));
    }
}
