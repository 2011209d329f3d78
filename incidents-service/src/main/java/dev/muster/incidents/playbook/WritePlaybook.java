package dev.muster.incidents.playbook;

import dev.muster.chassis.problem.Faults;
import dev.muster.incidents.catalog.Directory;
import dev.muster.incidents.crew.IncidentRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = """
                {"name":"Payment gateway down","body":"Who to call: the bank's desk.","match":{"severities":["SEV1",\
                "SEV2"]},"steps":[{"title":"Check the connection pool","role":"expert"},{"title":"Tell the bank"}]}""")
record WritePlaybook(
        @NotBlank @Size(max = 200) String name,

        @Schema(nullable = true, description = "Whose it is; without one only admins may change it")
        UUID teamId,

        @Size(max = 100_000) @Schema(description = "What to know, in Markdown")
        String body,

        @Schema(description = "For which incidents it is meant; without any criterion it is attached by hand only")
        PlaybookMatch match,

        @Size(max = 100) List<@NotNull @Valid WriteStep> steps,

        @Size(max = 1000) @Schema(nullable = true, description = "Why it is written or changed")
        String reason) {

    @Schema(name = "WritePlaybookStep")
    record WriteStep(
            @NotBlank @Size(max = 500) String title,

            @Size(max = 10_000) @Schema(description = "How, in Markdown")
            String body,

            @Schema(nullable = true, description = "Whose it is")
            IncidentRole role) {}

    PlaybookDraft draft(Directory directory) {
        var faults = new Faults();
        if (teamId != null && directory.team(teamId).isEmpty()) {
            faults.at("teamId").add("There is no such team");
        }
        var wanted = match == null ? PlaybookMatch.NOTHING : match;
        for (int i = 0; i < wanted.serviceIds().size(); i++) {
            if (directory.service(wanted.serviceIds().get(i)).isEmpty()) {
                faults.at("match").at("serviceIds").at(i).add("There is no such service");
            }
        }
        faults.refuseIfAny();
        return new PlaybookDraft(
                name.strip(),
                teamId,
                body == null ? "" : body,
                wanted,
                steps == null
                        ? List.of()
                        : steps.stream()
                                .map(step -> new PlaybookStep(step.title().strip(), step.body(), step.role()))
                                .toList());
    }
}
