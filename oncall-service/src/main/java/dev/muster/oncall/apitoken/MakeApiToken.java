package dev.muster.oncall.apitoken;

import dev.muster.chassis.token.Limits;
import dev.muster.chassis.token.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An API token as somebody wants it. */
record MakeApiToken(
        @Schema(examples = "Deploy pipeline") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "No higher than one's own") @NotNull
        Role role,

        @Schema(description = "The services it is good for; left out, all") @Size(max = 10)
        List<
                        @NotNull
                        @Pattern(
                                regexp = "alerts|oncall|incidents|postmortem",
                                message = "must be a service of the suite")
                        String>
                services,

        @Schema(
                description = "What it is good for there, by the noun of the path; left out, everything its role may",
                examples = "[\"alerts:read\", \"pages:write\"]")
        @Size(max = 100)
        List<@NotNull @Pattern(regexp = Limits.ACTION, message = "must be like alerts:read or pages:write") String>
                actions,

        @Schema(description = "Left out, it lasts until it is deleted")
        Instant expiresAt) {

    MakeApiToken {
        services = services == null ? List.of() : services;
        actions = actions == null ? List.of() : actions;
    }
}
