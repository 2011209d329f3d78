package dev.muster.incidents.update;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Whether a reader understood an update. */
@Entity
@Table(name = "update_verdict")
@IdClass(ClarityVerdict.Key.class)
class ClarityVerdict {

    record Key(UUID updateId, UUID personId) {}

    @Id
    UUID updateId;

    @Id
    UUID personId;

    boolean isClear;
    Instant givenAt;

    protected ClarityVerdict() {}

    ClarityVerdict(UUID updateId, UUID personId) {
        this.updateId = updateId;
        this.personId = personId;
    }

    void say(boolean clear, Instant at) {
        isClear = clear;
        givenAt = at;
    }
}
