package dev.muster.incidents.update;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.incidents.plan.Reader;
import dev.muster.incidents.plan.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Update")
public record UpdateView(
        UUID id,
        String issue,
        String services,
        Instant degradedSince,
        Severity severity,
        String progress,
        String remediation,
        String coordination,
        List<Reader> audience,
        UUID sentBy,
        Instant sentAt,

        @Schema(description = "By when it had to be sent; left out where none was due")
        Instant dueAt,

        @Schema(description = "How many addresses it went to")
        int receivers,

        @Schema(description = "How many readers say it was clear")
        int clear,

        @Schema(description = "How many readers say it was not")
        int unclear) {

    /** @param verdicts those on this update, and maybe on others */
    static UpdateView of(StatusUpdate update, List<ClarityVerdict> verdicts) {
        var says = update.says;
        return new UpdateView(
                update.id,
                says.issue(),
                says.services(),
                says.degradedSince(),
                says.severity(),
                says.progress(),
                says.remediation(),
                says.coordination(),
                update.audience,
                update.sentBy,
                update.sentAt,
                update.dueAt,
                update.receivers,
                count(update, verdicts, true),
                count(update, verdicts, false));
    }

    private static int count(StatusUpdate update, List<ClarityVerdict> verdicts, boolean clear) {
        return (int) verdicts.stream()
                .filter(verdict -> verdict.updateId.equals(update.id) && verdict.isClear == clear)
                .count();
    }
}
