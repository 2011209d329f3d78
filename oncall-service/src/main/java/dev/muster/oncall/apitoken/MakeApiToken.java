package dev.muster.oncall.apitoken;

import dev.muster.chassis.token.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An API token as somebody wants it. */
record MakeApiToken(
        @Schema(examples = "Deploy pipeline") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "No higher than one's own") @NotNull
        Role role,

        @Schema(description = "Left out, it lasts until it is deleted")
        Instant expiresAt) {}
