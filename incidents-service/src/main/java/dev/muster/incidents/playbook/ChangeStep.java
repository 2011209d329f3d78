package dev.muster.incidents.playbook;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shall be different about a step; what is left out stays as it is. */
@Schema(examples = "{\"done\":true}")
record ChangeStep(
        @Schema(nullable = true, description = "Tick or untick it")
        Boolean done,

        @Schema(nullable = true, description = "Give it to somebody")
        UUID assigneeId) {}
