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
    Instant deletedAt;

    protected Playbook() {}

    Playbook(UUID id, PlaybookDraft draft, String by, Instant at) {
        this.id = id;
        this.says = draft;
        this.createdAt = at;
        this.changedAt = at;
        this.changedBy = by;
    }

    /** Whether anything changed. */
    boolean become(PlaybookDraft draft, String by, Instant at) {
        if (draft.equals(says)) {
            return false;
        }
        says = draft;
        changedAt = at;
        changedBy = by;
        return true;
    }

    /** Incidents it is attached to keep it. */
    void delete(Instant at) {
        deletedAt = Objects.requireNonNullElse(deletedAt, at);
    }
}
