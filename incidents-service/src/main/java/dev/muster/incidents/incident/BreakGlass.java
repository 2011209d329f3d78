package dev.muster.incidents.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"reason\":\"Everybody in it is unreachable and the key must be revoked now\"}")
record BreakGlass(@NotBlank @Size(max = 1000) String reason) {}
