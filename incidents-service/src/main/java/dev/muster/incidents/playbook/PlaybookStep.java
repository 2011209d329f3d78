package dev.muster.incidents.playbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.incidents.crew.IncidentRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing to do.
 *
 * @param body how, in Markdown; null where the title says it all
 * @param role whose it is; null for anybody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlaybookStep(
        String title,
        @Schema(description = "How, in Markdown") String body,
        @Schema(description = "Whose it is") IncidentRole role) {}
