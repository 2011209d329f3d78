package dev.muster.oncall.paging;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody answers a page of an incident. */
@Schema(description = "How to answer a page that is about an incident", examples = "{\"role\":\"commander\"}")
record AcknowledgePage(
        @Schema(
                description =
                        "The role of the incident to take with it: commander, if nobody commands yet; responder for"
                                + " no role of one's own. Without it, the role that the page was made for")
        @Pattern(
                regexp = "commander|deputy|scribe|communications|expert|responder",
                message = "must be commander, deputy, scribe, communications, expert or responder")
        String role) {

    static final AcknowledgePage PLAINLY = new AcknowledgePage(null);
}
