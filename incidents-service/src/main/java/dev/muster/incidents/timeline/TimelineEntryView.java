package dev.muster.incidents.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.chassis.messaging.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TimelineEntry")
public record TimelineEntryView(
        UUID id,
        Instant at,
        EntryKind kind,

        @Schema(description = "What exactly it is", examples = "severity.changed")
        String type,

        @Schema(description = "Who did it: a person, a service, a rule, a timer")
        Actor actor,

        @Schema(examples = "Severity is now SEV1: all cards fail")
        String text,

        @Schema(description = "What the text is made of", examples = "{\"from\":\"SEV2\",\"to\":\"SEV1\"}")
        Map<String, Object> data,

        boolean pinned,

        @Schema(description = "What it said before, oldest first; left out where it was never mended")
        List<Edit> edits) {

    static TimelineEntryView of(TimelineEntry entry) {
        return new TimelineEntryView(
                entry.id,
                entry.at,
                entry.kind,
                entry.type,
                entry.actor(),
                entry.text,
                entry.data,
                entry.pinned,
                entry.edits.isEmpty() ? null : entry.edits);
    }
}
