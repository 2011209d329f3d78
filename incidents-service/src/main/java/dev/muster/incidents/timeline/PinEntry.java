package dev.muster.incidents.timeline;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"pinned\":true}")
record PinEntry(@NotNull Boolean pinned) {}
