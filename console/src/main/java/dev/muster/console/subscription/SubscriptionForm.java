package dev.muster.console.subscription;

import dev.muster.console.frame.Typed;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** What to be told about, as chosen. */
public class SubscriptionForm {

    @RestForm
    public List<String> serviceIds;

    /** This bad or worse; empty for any. */
    @RestForm
    public String minSeverity;

    @RestForm
    public String once;

    public boolean about(UUID service) {
        return serviceIds != null && serviceIds.contains(service.toString());
    }

    SubscriptionApi.Wanted read() {
        return new SubscriptionApi.Wanted(Typed.ids(serviceIds), Typed.text(minSeverity), null);
    }
}
