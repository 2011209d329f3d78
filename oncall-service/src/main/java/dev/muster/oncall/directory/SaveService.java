package dev.muster.oncall.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service as somebody wants it. */
record SaveService(
        @Schema(examples = "Checkout") @NotBlank @Size(max = 200)
        String name,

        @Size(max = 2000) String description,

        @Schema(description = "1 for what matters most") @Min(1) @Max(5)
        Integer tier,

        @Schema(description = "The owner; without one only admins may change the service")
        UUID teamId,

        @Schema(description = "Who is paged; without one the catch-all policy")
        UUID escalationPolicyId,

        @Schema(description = "The services this one needs") @Size(max = 200)
        List<@NotNull UUID> dependsOn,

        @Schema(description = "Runbooks, dashboards") @Size(max = 50)
        List<@NotNull @Valid Link> links,

        @Size(max = 200) String chatChannel) {

    SaveService {
        dependsOn = Objects.requireNonNullElse(dependsOn, List.of());
        links = Objects.requireNonNullElse(links, List.of());
    }
}
