package dev.muster.postmortem.timing;

import dev.muster.postmortem.facts.Milestones;
import dev.muster.postmortem.facts.Surroundings;
import java.time.Instant;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The six times by which a response is measured. What counts as which is defined here and in the trends alike. */
@Schema(description = "How long each step took, with both ends of its interval")
public record ResponseTimes(
        ResponseTime detect,
        ResponseTime page,
        ResponseTime acknowledge,
        ResponseTime assemble,
        ResponseTime mitigate,
        ResponseTime resolve) {

    private static final Surroundings.FirstPage NO_PAGE = new Surroundings.FirstPage(null, null, null, null);

    public static ResponseTimes of(Milestones milestones, Surroundings around) {
        var page = around.firstPage() == null ? NO_PAGE : around.firstPage();
        String began = milestones.impactStarted() == null ? "declared" : "impact started";
        return new ResponseTimes(
                ResponseTime.between(
                        "impact started", milestones.impactStarted(), "detected", detected(milestones, around)),
                ResponseTime.between("event accepted", page.acceptedAt(), "first notification", page.handedOverAt()),
                ResponseTime.between(
                        "first page started", page.startedAt(), "acknowledged by a person", page.acknowledgedAt()),
                ResponseTime.between("declared", milestones.declared(), "assembled", milestones.assembled()),
                ResponseTime.between(began, milestones.troubleBegan(), "mitigated", milestones.mitigated()),
                ResponseTime.between(began, milestones.troubleBegan(), "resolved", milestones.resolved()));
    }

    /** As corrected by people, else the first alert or the declaration, the earlier of the two. */
    private static Instant detected(Milestones milestones, Surroundings around) {
        return milestones.detected() != null
                ? milestones.detected()
                : Stream.of(milestones.declared(), around.firstAlert())
                        .filter(at -> at != null)
                        .min(Instant::compareTo)
                        .orElse(null);
    }
}
