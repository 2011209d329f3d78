package dev.muster.incidents.remediation;

import dev.muster.chassis.problem.Faults;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = """
                {"action":"Restart the payment gateway node by node","expectedEffect":"Connections are freed","gain":4,\
                "risk":2,"reversible":true,"rollback":"None needed","duration":"PT10M"}""")
record WriteProposal(
        @NotBlank @Size(max = 2_000) @Schema(description = "What shall be done")
        String action,

        @NotBlank @Size(max = 2_000) @Schema(description = "What is expected of it")
        String expectedEffect,

        @NotNull @Min(1) @Max(5) Integer gain,
        @NotNull @Min(1) @Max(5) Integer risk,

        @NotNull @Schema(description = "Whether it can be undone")
        Boolean reversible,

        @Size(max = 2_000) @Schema(description = "How to undo it")
        String rollback,

        @Schema(implementation = String.class, format = "duration", description = "How long it takes; at most a week")
        Duration duration,

        @Schema(description = "Who shall do it; otherwise whoever the commander names, or who proposed it")
        UUID assigneeId,

        @Schema(
                nullable = true,
                enumeration = "approve",
                description = "For the commander, when proposing: approves it in the same call")
        Verdict decide,

        @Schema(nullable = true, description = "For the commander, with decide: starts it in the same call, too")
        Boolean start,

        @Size(max = 2_000) @Schema(description = "With decide: why")
        String rationale) {

    private static final Duration LONGEST = Duration.ofDays(7);

    Remedy remedy() {
        return new Remedy(
                action.strip(),
                expectedEffect.strip(),
                gain,
                risk,
                reversible,
                rollback,
                duration == null ? null : duration.toSeconds());
    }

    boolean isDecided() {
        return decide != null;
    }

    boolean isStarted() {
        return Boolean.TRUE.equals(start);
    }

    /** What is wrong with it as a new proposal of this person. */
    void requireProposable(UUID by) {
        var faults = durationFaults();
        if (isDecided() && decide != Verdict.APPROVE) {
            faults.at("decide").add("Only approve can be given with a new proposal");
        }
        if (isDecided() && (rationale == null || rationale.isBlank())) {
            faults.at("rationale").add("Required with decide");
        }
        if (isStarted() && !isDecided()) {
            faults.at("start").add("Only what is approved in the same call can be started in it: add decide");
        }
        if (isStarted() && assigneeId != null && !assigneeId.equals(by)) {
            faults.at("start").add("Only its assignee can start it: leave out start, or assigneeId");
        }
        faults.refuseIfAny();
    }

    /** What is wrong with it as other words for a proposal. */
    void requireEdit() {
        var faults = durationFaults();
        if (isDecided() || isStarted()) {
            faults.at("decide").add("Decide on the changed proposal in a call of its own");
        }
        faults.refuseIfAny();
    }

    private Faults durationFaults() {
        var faults = new Faults();
        if (duration != null && (duration.isNegative() || duration.compareTo(LONGEST) > 0)) {
            faults.at("duration").add("Must be from PT0S to P7D");
        }
        return faults;
    }
}
