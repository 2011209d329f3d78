package dev.muster.oncall.escalation;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Who is called in which order until somebody answers, as it is now. */
@Entity
class EscalationPolicy {

    @Id
    UUID id;

    @Version
    int version = 1;

    String name;
    UUID teamId;
    boolean catchAll;

    @Convert(converter = LevelsColumn.class)
    List<Level> levels;

    int repeats;
    Instant createdAt;
    Instant changedAt;
    String changedBy;
    String reason;
    Instant deletedAt;

    protected EscalationPolicy() {}

    EscalationPolicy(UUID id, PolicyDraft draft, String by, Instant at) {
        this.id = id;
        this.createdAt = at;
        take(draft, by, at);
    }

    /** Whether anything changed. */
    boolean become(PolicyDraft draft, String by, Instant at) {
        if (draft.equals(new PolicyDraft(name, teamId, levels, repeats, draft.reason()))) {
            return false;
        }
        take(draft, by, at);
        return true;
    }

    /** Old pages still name it. Its team may be removed after it. */
    void delete(Instant at) {
        if (catchAll) {
            throw PolicyProblems.catchAllStays();
        }
        deletedAt = Objects.requireNonNullElse(deletedAt, at);
        teamId = null;
    }

    PolicySnapshot snapshot() {
        return new PolicySnapshot(id, name, version, levels, repeats);
    }

    private void take(PolicyDraft draft, String by, Instant at) {
        name = draft.name();
        teamId = draft.teamId();
        levels = draft.levels();
        repeats = draft.repeat();
        reason = draft.reason();
        changedBy = by;
        changedAt = at;
    }
}
