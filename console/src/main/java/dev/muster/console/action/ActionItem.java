package dev.muster.console.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something somebody promised to do so that it does not happen again. */
public record ActionItem(
        UUID id,
        String number,
        UUID postmortemId,
        String title,
        String kind,
        UUID ownerId,
        LocalDate dueOn,
        String priority,
        String status,
        boolean overdue,
        Instant completedAt,
        String evidence) {

    public boolean done() {
        return completedAt != null;
    }

    public String completion() {
        return "/actions/" + id + "/completion";
    }

    public boolean ownedBy(UUID person) {
        return person != null && person.equals(ownerId);
    }

    /** Evidence that is an address is shown as a link. */
    public boolean evidenceOpens() {
        return evidence != null && (evidence.startsWith("https://") || evidence.startsWith("http://"));
    }
}
