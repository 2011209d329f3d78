package dev.muster.incidents.remediation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = """
                {"symptoms":"Card payments time out after 30 s","cause":"The connection pool of the payment gateway is \
                exhausted","confidence":"medium","evidence":"50 of 50 connections in use since 02:51"}""")
record RecordDiagnosis(
        @NotBlank @Size(max = 10_000) @Schema(description = "What is seen")
        String symptoms,

        @NotBlank @Size(max = 10_000) @Schema(description = "What is believed to bring it about")
        String cause,

        @NotNull Confidence confidence,

        @Size(max = 10_000) @Schema(description = "What speaks for it: figures, logs, links")
        String evidence) {}
