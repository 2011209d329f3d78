package dev.muster.incidents.ask;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"answer\":\"The pool is exhausted; I see no objection to a restart\"}")
record AnswerAsk(@NotBlank @Size(max = 10_000) String answer) {}
