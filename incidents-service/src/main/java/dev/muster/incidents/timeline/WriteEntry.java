package dev.muster.incidents.timeline;

import dev.muster.chassis.problem.Problems;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"kind\":\"workNote\",\"body\":\"The connection pool is exhausted\"}")
record WriteEntry(
        @NotNull @Schema(enumeration = {"comment", "workNote"})
        String kind,

        @NotBlank @Size(max = 10000) String body) {

    EntryKind written() {
        return EntryKind.of(kind)
                .filter(EntryKind::isWritten)
                .orElseThrow(() -> Problems.invalid("/kind", "Must be comment or workNote"));
    }
}
