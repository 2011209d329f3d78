package dev.muster.incidents.playbook;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What to do in a certain kind of incident, as it is now. */
@Entity
class Playbook {

    @Id
    UUID id;

    @Version
    int version = 1;

    @Embedded
    PlaybookDraft says;

    Instant createdAt;
    Instant changedAt;
    String changedBy;
    String reason;
    Instant deletedAt;

    protected Playbook() {}

    Playbook(UUID id, PlaybookDraft draft, Change change) {
        this.id = id;
        this.createdAt = change.at();
        take(draft, change);
    }

    /** Who changes it, when and why. */
    record Change(String by, Instant at, String reason) {}

    /** Whether anything changed. */
    boolean become(PlaybookDraft draft, Change change) {
        if (draft.equals(says)) {
            return false;
        }
        take(draft, change);
        return true;
    }

    /** Incidents it is attached to keep it. */
    void delete(Instant at) {
        deletedAt = Objects.requireNonNullElse(deletedAt, at);
    }

    private void take(PlaybookDraft draft, Change change) {
        says = draft;
        changedAt = change.at();
        changedBy = change.by();
        reason = change.reason();
    }
}
