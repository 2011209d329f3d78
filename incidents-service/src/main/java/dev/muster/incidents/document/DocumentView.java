package dev.muster.incidents.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.incidents.incident.IncidentStatus;
import dev.muster.incidents.plan.Severity;
import dev.muster.incidents.playbook.PlaybookRunView;
import dev.muster.incidents.remediation.DiagnosisView;
import dev.muster.incidents.remediation.ProposalView;
import dev.muster.incidents.room.RoomView;
import dev.muster.incidents.situation.Situation;
import dev.muster.incidents.timeline.TimelineEntryView;
import dev.muster.incidents.update.UpdateView;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that somebody needs who joins late, as the record has it now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IncidentDocument")
record DocumentView(
        String number,
        String title,
        @Schema(description = "All of it in one sentence") String sentence,
        String description,
        Severity severity,
        IncidentStatus status,
        Instant since,
        List<Situation.Named> services,
        List<Situation.Member> people,

        @Schema(description = "How far the response has come")
        String progress,

        @Schema(description = "The steps taken and what came of them")
        String remediation,

        List<DiagnosisView> diagnoses,
        List<ProposalView> proposals,
        List<PlaybookRunView> playbooks,
        List<RoomView> rooms,

        @Schema(description = "The newest; left out where none was sent")
        UpdateView lastUpdate,

        @Schema(description = "What was pinned, decided or told, oldest first")
        List<TimelineEntryView> highlights,

        Instant assembledAt) {}
