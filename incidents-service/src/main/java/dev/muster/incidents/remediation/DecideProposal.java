package dev.muster.incidents.remediation;

import dev.muster.chassis.problem.Problems;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = """
                {"decision":"approve","rationale":"Frees connections at little risk",\
                "assigneeId":"019b0000-0000-7000-8000-000000000001"}""")
record DecideProposal(
        @NotNull Verdict decision,
        @NotBlank @Size(max = 2_000) String rationale,

        @Schema(description = "With approve: who shall do it; otherwise whoever the proposal names, or who made it")
        UUID assigneeId,

        @Schema(description = "With defer: when it is proposed again; at most a week ahead")
        Instant until) {

    private static final Duration FARTHEST = Duration.ofDays(7);

    Ruling by(UUID commander, Instant now) {
        boolean defers = decision == Verdict.DEFER;
        if (defers && (until == null || !until.isAfter(now) || until.isAfter(now.plus(FARTHEST)))) {
            throw Problems.invalid("/until", "Must be within the next seven days");
        }
        if (!defers && until != null) {
            throw Problems.invalid("/until", "Only goes with defer");
        }
        return new Ruling(commander, now, decision, rationale.strip(), until);
    }
}
