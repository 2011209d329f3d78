package dev.muster.incidents.update;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.incidents.plan.Severity;
import dev.muster.incidents.situation.Situation;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An update as the record suggests it, for a person to edit and send. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "UpdateDraft")
record DraftView(
        String issue,
        String services,
        Instant degradedSince,
        Severity severity,
        String progress,
        String remediation,
        String coordination) {

    static DraftView of(Situation situation) {
        return new DraftView(
                situation.description() == null
                        ? situation.title()
                        : situation.title() + ". " + situation.description(),
                situation.serviceNames(),
                situation.since(),
                situation.severity(),
                situation.progress(),
                situation.remediation(),
                situation.coordination());
    }
}
