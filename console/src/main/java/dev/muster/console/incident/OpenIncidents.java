package dev.muster.console.incident;

import dev.muster.console.frame.Slice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What is being responded to now, the worst first. */
@ApplicationScoped
public class OpenIncidents {
    private static final int LIMIT = 200;

    private final IncidentReading incidents;

    OpenIncidents(@RestClient IncidentReading incidents) {
        this.incidents = incidents;
    }

    public Uni<List<Incident>> all() {
        return incidents
                .list(Moves.OPEN, List.of(), null, null, null, null, LIMIT)
                .map(Slice::items)
                .map(OpenIncidents::worstFirst);
    }

    /** Those without a severity yet come first of all: somebody has to look. */
    static List<Incident> worstFirst(List<Incident> open) {
        return open.stream()
                .sorted(Comparator.comparing(
                                (Incident incident) -> incident.severity() == null ? "" : incident.severity())
                        .thenComparing(Incident::declaredAt, Comparator.reverseOrder()))
                .toList();
    }
}
