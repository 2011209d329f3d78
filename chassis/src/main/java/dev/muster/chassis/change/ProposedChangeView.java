package dev.muster.chassis.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposed change as it is listed and, with what it would do to its record, read. */
@JsonInclude(Include.NON_NULL)
public record ProposedChangeView(
        UUID id,
        @Schema(description = "What is to change") String target,

        ChangeState state,

        @Schema(description = "What to do and why, in the words of who proposed it")
        String text,

        @Schema(description = "The record it is about; absent where it proposes a new one, or only notes something")
        UUID ref,

        @Schema(description = "The version of the record it was proposed for")
        Integer baseVersion,

        @Schema(description = "JSON merge patch (RFC 7396) of the record")
        JsonNode change,

        @Schema(description = "What it goes back to") List<ChangeOrigin> origins,
        String proposedBy,
        Instant receivedAt,

        @Schema(description = "Whether only some people may know of it")
        boolean restricted,

        UUID decidedBy,
        Instant decidedAt,
        @Schema(description = "Why it was declined") String reason,

        @Schema(description = "The version of the record that accepting it made")
        Integer appliedVersion,

        @Schema(description = "What it does to its record; only where one is read that is not decided yet")
        ChangePreview preview,

        @Schema(description = "Whether the reader may decide about it; only where it is not decided yet")
        Boolean mayDecide) {

    /**
     * @param preview null where it is not asked for, or there is none
     * @param mayDecide null where it is decided
     */
    static ProposedChangeView of(ProposedChange change, ChangePreview preview, Boolean mayDecide) {
        return new ProposedChangeView(
                change.id,
                change.target,
                change.state,
                change.text,
                change.ref,
                change.baseVersion,
                change.patch,
                change.origins,
                change.proposedBy,
                change.receivedAt,
                change.restricted,
                change.decidedBy,
                change.decidedAt,
                change.reason,
                change.appliedVersion,
                preview,
                mayDecide);
    }
}
