package dev.muster.incidents.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        examples =
                "{\"toPersonId\":\"019b0000-0000-7000-8000-000000000001\",\"reason\":\"Ada has been up for 20 hours\"}")
record RelieveCommander(
        @Schema(nullable = true, description = "Without one command is vacant")
        UUID toPersonId,

        @NotBlank @Size(max = 1000) String reason) {}
