package dev.muster.oncall.schedule;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A plan of who is on call, as it is now. What it was before is in its versions. */
@Entity
class Schedule {

    @Id
    UUID id;

    @Version
    int version = 1;

    String name;
    UUID teamId;

    @Convert(converter = DefinitionColumn.class)
    ScheduleDefinition definition;

    Instant createdAt;
    Instant changedAt;
    String changedBy;
    String reason;
    Instant deletedAt;

    protected Schedule() {}

    Schedule(UUID id, Draft draft, String by, Instant at) {
        this.id = id;
        this.createdAt = at;
        take(draft, by, at);
    }

    /** Whether anything changed. */
    boolean become(Draft draft, String by, Instant at) {
        if (draft.equals(new Draft(name, teamId, definition, draft.reason()))) {
            return false;
        }
        take(draft, by, at);
        return true;
    }

    /** From now on nobody is on call by it; what was, stays. Its team may be removed after it. */
    void delete(Instant at) {
        deletedAt = Objects.requireNonNullElse(deletedAt, at);
        teamId = null;
    }

    ScheduleVersion newestVersion() {
        return new ScheduleVersion(this);
    }

    private void take(Draft draft, String by, Instant at) {
        name = draft.name();
        teamId = draft.teamId();
        definition = draft.definition();
        reason = draft.reason();
        changedBy = by;
        changedAt = at;
    }
}
