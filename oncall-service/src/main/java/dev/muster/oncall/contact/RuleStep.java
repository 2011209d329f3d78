package dev.muster.oncall.contact;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of a notification rule: so long after the person was called, use this contact method. */
public record RuleStep(
        @NotNull @Schema(type = SchemaType.STRING, examples = "PT2M")
        Duration after,

        @NotNull UUID contactMethodId) {}
