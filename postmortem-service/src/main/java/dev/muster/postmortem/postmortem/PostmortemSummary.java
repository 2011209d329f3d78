package dev.muster.postmortem.postmortem;

import dev.muster.postmortem.facts.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A postmortem as lists show it. */
record PostmortemSummary(
        UUID id,
        @Schema(examples = "PM-7") String number,
        About incident,
        PostmortemStatus status,
        UUID ownerId,
        LocalDate dueOn,

        @Schema(description = "What kind of thing brought it about; null as long as nobody has said")
        Cause cause,

        Instant createdAt,
        Instant publishedAt,

        @Schema(description = "When the record of the incident was taken over; null while it is still asked for")
        Instant factsAt,

        int version) {

    @Schema(name = "PostmortemIncident")
    record About(
            UUID id,
            @Schema(examples = "INC-42") String number,

            @Schema(examples = "Checkout fails for EU cards")
            String title,

            @Schema(examples = "SEV1") String severity,
            boolean restricted,
            String url) {

        static About of(Incident incident) {
            return new About(
                    incident.incidentId(),
                    incident.number(),
                    incident.title(),
                    incident.severity(),
                    incident.restricted(),
                    incident.url());
        }
    }

    static PostmortemSummary of(Postmortem postmortem, Incident incident) {
        return new PostmortemSummary(
                postmortem.id,
                PostmortemRepository.NUMBER.of(postmortem.number),
                About.of(incident),
                postmortem.status,
                postmortem.ownerId,
                postmortem.dueOn,
                postmortem.cause,
                postmortem.createdAt,
                postmortem.publishedAt,
                postmortem.factsAt,
                postmortem.version);
    }
}
