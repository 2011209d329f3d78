package dev.muster.incidents.playbook;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which playbooks are meant for a service. */
@Schema(name = "PlaybookCoverage")
record CoverageView(
        UUID serviceId,

        @Schema(description = "None where nobody has written down what to do")
        List<Named> playbooks) {

    @Schema(name = "NamedPlaybook")
    record Named(UUID id, String name) {}

    static CoverageView of(UUID serviceId, List<Playbook> all) {
        return new CoverageView(
                serviceId,
                all.stream()
                        .filter(playbook -> playbook.says.match().covers(List.of(serviceId)))
                        .map(playbook -> new Named(playbook.id, playbook.says.name()))
                        .toList());
    }
}
