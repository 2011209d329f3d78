package dev.muster.incidents.remediation;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{}")
record StartProposal(
        @Valid
        @Schema(
                nullable = true,
                description = "Starts it without approval. Only in an emergency: it is told to the commander, and"
                        + " reviewed afterwards")
        SayWhy override) {}
