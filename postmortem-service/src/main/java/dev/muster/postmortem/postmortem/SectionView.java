package dev.muster.postmortem.postmortem;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One section and its version, which an edit names in {@code If-Match}. */
record SectionView(
        @Schema(description = "Markdown", examples = "Checkout failed for cards issued in the EU.")
        String text,

        int version,

        @Schema(description = "Who wrote it; null as long as it is the draft")
        UUID editedBy,

        Instant editedAt) {

    static SectionView of(Section section) {
        return new SectionView(section.text, section.version, section.editedBy, section.editedAt);
    }
}
