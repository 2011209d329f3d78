package dev.muster.chassis.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a proposed change makes of a record; all three are as a GET of the record gives them. */
@JsonInclude(Include.NON_NULL)
record ChangePreview(
        @Schema(description = "The version the change was proposed for; absent when that is the present one")
        JsonNode base,

        @Schema(description = "As it stands now; absent when it was removed, or is yet to be made")
        JsonNode now,

        @Schema(description = "As it would stand with the change; absent when there is nothing to change")
        JsonNode then,

        @Schema(description = "It has changed since the change was proposed: look at both before accepting")
        boolean movedOn) {}
