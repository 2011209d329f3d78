package dev.muster.incidents.timeline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"body\":\"The connection pool of payments is exhausted\"}")
record MendEntry(@NotBlank @Size(max = 10000) String body) {}
