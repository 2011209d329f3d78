package dev.muster.console.ask;

import dev.muster.console.incident.Standing;
import java.util.List;

/** What was asked in an incident, sorted by what it asks of the viewer. */
public record Questions(List<Ask> all, Standing standing) {

    /** To be answered by the viewer, by name or by role. */
    public List<Ask> mine() {
        return all.stream().filter(ask -> ask.open() && isMine(ask)).toList();
    }

    /** Somebody else's to answer; what is overdue comes first. */
    public List<Ask> others() {
        return all.stream()
                .filter(ask -> ask.open() && !isMine(ask))
                .sorted((one, other) -> Boolean.compare(other.overdue(), one.overdue()))
                .toList();
    }

    public List<Ask> answered() {
        return all.stream().filter(ask -> !ask.open()).toList();
    }

    /** Whoever is on call for a service is known to oncall only, so any responder may answer for it. */
    public boolean mayAnswer(Ask ask) {
        return isMine(ask) || ask.to().serviceId() != null && standing.responder();
    }

    private boolean isMine(Ask ask) {
        var to = ask.to();
        return standing.viewer().equals(to.personId()) || to.role() != null && standing.has(to.role());
    }
}
