package dev.muster.postmortem.postmortem;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.muster.postmortem.timing.ResponseTimes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A postmortem, whole: what people wrote and what the record says. */
record PostmortemView(
        @JsonUnwrapped PostmortemSummary head,

        @Schema(
                description = "By name: summary, impact, chronology, contributingFactors, rootCause, wentWell,"
                        + " wentBadly, lucky")
        Map<String, SectionView> sections,

        List<ChronologyEntry> chronology,
        List<DecisionMade> decisions,

        @Schema(description = "Null while the record of the incident is still asked for")
        ResponseTimes figures,

        @Schema(
                description = "What must still be said before it can be published",
                examples = "[\"response review: speed\"]")
        List<String> missing) {

    static PostmortemView of(PostmortemSummary head, List<Section> sections, Dossier dossier, List<String> missing) {
        var byName = new LinkedHashMap<String, SectionView>();
        sections.stream()
                .sorted((a, b) -> a.name.compareTo(b.name))
                .forEach(section -> byName.put(section.name.word(), SectionView.of(section)));
        return new PostmortemView(
                head,
                byName,
                dossier == null ? List.of() : dossier.chronology,
                dossier == null ? List.of() : dossier.decisions,
                dossier == null ? null : dossier.times,
                missing);
    }
}
