package dev.muster.incidents.timeline;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an entry said until somebody mended it. */
record Edit(
        @Schema(description = "What it said before") String text,
        @Schema(description = "When it was replaced") Instant at) {}
