package dev.muster.incidents.timeline;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.storage.NewestFirst;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries are asked for. */
public class TimelineFilter {

    @QueryParam("kind")
    @Parameter(description = "comment, workNote, activity, alert, page, decision or update; may be repeated")
    List<String> kind;

    @QueryParam("pinned")
    @Parameter(description = "true for pinned entries only")
    String pinned;

    @QueryParam("q")
    @Parameter(description = "Part of the text, in whatever case")
    String q;

    NewestFirst query(UUID incidentId) {
        var kinds = kind == null
                ? List.<EntryKind>of()
                : kind.stream().map(TimelineFilter::known).toList();
        return new NewestFirst("1 = 1")
                .and("incidentId = :incident", "incident", incidentId)
                .and("kind in :kinds", "kinds", kinds.isEmpty() ? null : kinds)
                .and("pinned = :pinned", "pinned", "true".equals(pinned) ? Boolean.TRUE : null)
                .and(
                        "locate(:q, lower(text)) > 0",
                        "q",
                        q == null || q.isBlank() ? null : q.strip().toLowerCase(Locale.ROOT));
    }

    private static EntryKind known(String word) {
        return EntryKind.of(word).orElseThrow(() -> Problems.unreadable("kind", "There is no kind " + word));
    }
}
