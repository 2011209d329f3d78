package dev.muster.incidents.incident;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people find an incident in the console. */
@ApplicationScoped
public class IncidentAddresses {

    @ConfigProperty(name = "muster.public-url")
    String publicUrl;

    /** Its workspace. */
    public String of(Incident incident) {
        return publicUrl + "/incidents/" + incident.number();
    }

    /** The one page for everyone. */
    public String beacon(Incident incident) {
        return of(incident) + "/beacon";
    }
}
