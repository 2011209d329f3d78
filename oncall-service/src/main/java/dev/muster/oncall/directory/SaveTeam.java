package dev.muster.oncall.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A team as somebody wants it. */
record SaveTeam(
        @Schema(examples = "Payments") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "Who may change what belongs to the team; a manager need not be a member")
        @Size(max = 200)
        List<@NotNull UUID> managerIds,

        @Schema(description = "Who is reached when the team is called") @Size(max = 1000)
        List<@NotNull UUID> memberIds,

        @Schema(description = "Whether members may change what belongs to the team, too", defaultValue = "true")
        Boolean membersEdit) {

    SaveTeam {
        managerIds = Objects.requireNonNullElse(managerIds, List.of());
        memberIds = Objects.requireNonNullElse(memberIds, List.of());
        membersEdit = Objects.requireNonNullElse(membersEdit, true);
    }
}
