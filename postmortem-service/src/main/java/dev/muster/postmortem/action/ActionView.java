package dev.muster.postmortem.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action item and how it stands. */
public record ActionView(
        UUID id,
        @Schema(examples = "ACT-7") String number,
        UUID postmortemId,

        @Schema(examples = "Watch the expiry of certificates")
        String title,

        String description,
        ActionKind kind,
        ActionPriority priority,

        @Schema(description = "open or done", examples = "open")
        String status,

        UUID ownerId,
        LocalDate dueOn,

        @Schema(description = "Open, and its due day is over")
        boolean overdue,

        String evidence,
        Instant completedAt,
        UUID completedBy,
        Instant createdAt,
        UUID createdBy,
        int version) {

    static ActionView of(ActionItem action, boolean overdue) {
        return new ActionView(
                action.id,
                ActionRepository.NUMBER.of(action.number),
                action.postmortemId,
                action.title,
                action.description,
                action.kind,
                action.priority,
                action.isOpen() ? "open" : "done",
                action.ownerId,
                action.dueOn,
                overdue,
                action.evidence,
                action.completedAt,
                action.completedBy,
                action.createdAt,
                action.createdBy,
                action.version);
    }
}
