package dev.muster.incidents.playbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A playbook, or one of the versions it has had. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Playbook")
record PlaybookView(
        UUID id,
        int version,
        String name,
        UUID teamId,
        @Schema(description = "Markdown") String body,
        PlaybookMatch match,
        List<PlaybookStep> steps,
        Instant changedAt,

        @Schema(examples = "person:019b0000-0000-7000-8000-000000000001")
        String changedBy,

        @Schema(description = "Why it became so") String reason) {

    static PlaybookView of(Playbook playbook) {
        return of(PlaybookVersion.newestOf(playbook));
    }

    static PlaybookView of(PlaybookVersion version) {
        var says = version.says;
        return new PlaybookView(
                version.playbookId,
                version.version,
                says.name(),
                says.teamId(),
                says.body(),
                says.match(),
                says.steps(),
                version.changedAt,
                version.changedBy,
                version.reason);
    }
}
