package dev.muster.console.incident;

import dev.muster.console.frame.Typed;
import dev.muster.console.incident.IncidentDeclaring.NewIncident;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** A new incident, as typed. */
public class DeclareForm {

    @RestForm
    public String title;

    /** Empty while nobody can say: it then starts in triage. */
    @RestForm
    public String severity;

    @RestForm
    public List<String> serviceIds;

    @RestForm
    public String description;

    @RestForm
    public String kind;

    @RestForm
    public String restricted;

    @RestForm
    public String drill;

    @RestForm
    public String once;

    public boolean affects(UUID service) {
        return serviceIds != null && serviceIds.contains(service.toString());
    }

    public boolean is(Severity chosen) {
        return chosen.name().equals(severity);
    }

    public boolean undecided() {
        return severity == null || severity.isBlank();
    }

    /** Whether what is rarely needed was filled in and so should be seen. */
    public boolean more() {
        return description != null && !description.isBlank() || "security".equals(kind) || drill != null;
    }

    NewIncident read() {
        return new NewIncident(
                Typed.text(title),
                Typed.text(severity),
                Typed.text(kind),
                Typed.text(description),
                Typed.ids(serviceIds),
                restricted == null ? null : Boolean.TRUE,
                drill == null ? null : Boolean.TRUE);
    }
}
