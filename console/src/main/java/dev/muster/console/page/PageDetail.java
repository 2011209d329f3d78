package dev.muster.console.page;

import dev.muster.console.alert.Alert;
import dev.muster.console.directory.Names;
import dev.muster.console.directory.Person;
import dev.muster.console.incident.Incident;
import dev.muster.console.problem.Known;
import java.util.List;
import java.util.UUID;

/** Everything the page of one page shows. */
public record PageDetail(
        Page page,
        Known<Explanation> explanation,
        List<Alert> alerts,
        Known<Incident> incident,
        Names names,
        UUID viewer) {

    public boolean forViewer() {
        return page.isFor(viewer);
    }

    /** The address of one of its forms. */
    public String to(String form) {
        return "/pages/" + page.id() + "/" + form;
    }

    /** The incident it belongs to; null when there is none. */
    public String incidentId() {
        return incidentOf(page);
    }

    /** Offered only while it is known that nobody has it. */
    public boolean commandVacant() {
        return incident.known() && incident.value().open() && incident.value().commander() == null;
    }

    /** Null when nobody commands, or nobody knows. */
    public Person commander() {
        return incident.known() && incident.value().open()
                ? names.person(incident.value().commander())
                : null;
    }

    static String incidentOf(Page page) {
        return page.subjects().stream()
                .filter(subject -> "incident".equals(subject.type()))
                .map(Page.Subject::id)
                .findFirst()
                .orElse(null);
    }

    /** The worst of its alerts leads; null for a page somebody made by hand. */
    public Alert lead() {
        return alerts.isEmpty() ? null : alerts.get(0);
    }
}
