package dev.muster.incidents.playbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PlaybookRun")
public record PlaybookRunView(
        UUID id,
        UUID playbookId,

        @Schema(description = "The version it was attached in")
        int playbookVersion,

        String name,
        @Schema(description = "Markdown") String body,
        @Schema(description = "Steps count from 1") List<RunStep> steps,
        int done,

        @Schema(examples = "person:019b0000-0000-7000-8000-000000000001")
        String attachedBy,

        Instant attachedAt) {

    static PlaybookRunView of(PlaybookRun run) {
        return new PlaybookRunView(
                run.id,
                run.playbookId,
                run.playbookVersion,
                run.name,
                run.body,
                run.steps,
                (int) run.steps.stream().filter(RunStep::done).count(),
                run.attachedBy,
                run.attachedAt);
    }
}
