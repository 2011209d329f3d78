package dev.muster.incidents.update;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"clear\":true}")
record JudgeClarity(@NotNull Boolean clear) {}
