package dev.muster.oncall.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.oncall.channel.ContactKind;
import dev.muster.oncall.directory.PersonRecord;
import dev.muster.oncall.notification.DeliveryNote;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole story of a page in the order in which it happened; what is still to come stands last. */
record Explanation(List<Step> steps) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExplanationStep")
    record Step(
            Instant at,
            String what,
            String why,

            @Schema(description = "The record that decided it")
            Ref ref,

            @Schema(
                    description =
                            "Of an attempt to tell somebody: planned, sending, handed-over, failed, interrupted or dropped")
            String outcome,

            ContactKind channel,
            UUID personId,

            @Schema(description = "How long the channel took to answer")
            Integer millis) {

        static Step of(PageStep step, Map<UUID, PersonRecord> people) {
            var ref = step.refId == null ? null : new Ref(step.refType, step.refId);
            String what = step.what + naming(step.personId, " ", people);
            return new Step(step.at, what, step.why, ref, null, null, step.personId, null);
        }

        static Step of(DeliveryNote note, Map<UUID, PersonRecord> people) {
            String what = "Message by " + note.channel().word() + naming(note.personId(), " to ", people);
            return new Step(
                    note.at(),
                    what,
                    note.why(),
                    Ref.to("delivery", note.deliveryId()),
                    note.outcome(),
                    note.channel(),
                    note.personId(),
                    note.millis());
        }

        private static String naming(UUID personId, String before, Map<UUID, PersonRecord> people) {
            return people.containsKey(personId) ? before + people.get(personId).name() : "";
        }
    }

    static Explanation of(List<PageStep> steps, List<DeliveryNote> notes, Map<UUID, PersonRecord> people) {
        var all = Stream.concat(
                steps.stream().map(step -> Step.of(step, people)),
                notes.stream().map(note -> Step.of(note, people)));
        return new Explanation(all.sorted(Comparator.comparing(Step::at)).toList());
    }
}
