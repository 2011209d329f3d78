package dev.muster.oncall.schedule;

import dev.muster.chassis.problem.Faults;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An override as somebody wants it. */
@Schema(examples = """
                {"from":"2026-01-06T17:00:00Z","to":"2026-01-07T08:00:00Z",\
                "personId":"019b0000-0000-7000-8000-000000000001","reason":"Swapped with Grace"}""")
record WriteOverride(
        @Schema(required = true, description = "An instant; one in the past means now")
        String from,

        @Schema(required = true, description = "An instant, at most 400 days later")
        String to,

        @Schema(required = true, description = "Who is on call instead")
        UUID personId,

        @Schema(nullable = true, description = "Whom alone this person stands in for; without it, everybody")
        UUID replacesPersonId,

        @Schema(nullable = true, maxLength = 1000) String reason) {

    /** Null where anything is wrong. */
    Interval interval(Instant now, Faults faults) {
        var interval = Instants.interval(from, to, faults);
        if (interval != null && !interval.to().isAfter(now)) {
            faults.at("to").add("Lies in the past; who was on call then stays on record");
        }
        return interval;
    }

    String reason(Faults faults) {
        return reason == null || reason.isBlank() ? null : faults.at("reason").text(reason, 1000);
    }

    /** Whom it names; notes when it names nobody, or the same person twice. */
    List<Mention> mentions(Faults faults) {
        var mentions = new ArrayList<Mention>();
        if (personId == null) {
            faults.at("personId").add("Required");
        } else {
            mentions.add(new Mention(personId, faults.at("personId")));
        }
        if (replacesPersonId != null) {
            mentions.add(new Mention(replacesPersonId, faults.at("replacesPersonId")));
            if (replacesPersonId.equals(personId)) {
                faults.at("replacesPersonId").add("Nobody stands in for themselves");
            }
        }
        return mentions;
    }
}
