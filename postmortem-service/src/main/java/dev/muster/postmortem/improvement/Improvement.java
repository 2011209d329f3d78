package dev.muster.postmortem.improvement;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.chassis.storage.JsonColumn;
import dev.muster.chassis.time.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a finding changes: proposed to whoever may change it, or an action that somebody owns. */
@Entity
class Improvement {

    @Id
    UUID id;

    @Version
    int version;

    UUID findingId;
    UUID postmortemId;
    UUID incidentId;

    @Enumerated(EnumType.STRING)
    ImprovementTarget target;

    UUID ref;
    Integer baseVersion;

    @Convert(converter = ChangeColumn.class)
    JsonNode change;

    String text;

    @Enumerated(EnumType.STRING)
    ImprovementState state;

    /** The action it is, where somebody has to do it by hand. */
    UUID actionItemId;

    UUID proposedBy;
    Instant proposedAt;
    UUID decidedBy;
    Instant decidedAt;
    String reason;

    /** The version of the target that it brought about. */
    Integer appliedVersion;

    protected Improvement() {}

    Improvement(Finding finding, ProposeImprovement wanted, UUID by, Instant at) {
        this.id = Ids.next();
        this.findingId = finding.id;
        this.postmortemId = finding.postmortemId;
        this.incidentId = finding.incidentId;
        this.target = wanted.target();
        this.ref = wanted.ref();
        this.baseVersion = wanted.baseVersion();
        this.change = wanted.namesAChange() ? wanted.change() : null;
        this.text = wanted.text().strip();
        this.state = ImprovementState.PROPOSED;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    /** The service that decides about it; empty where somebody has to do it by hand. */
    Optional<String> decider() {
        return target.decider(change != null);
    }

    /** Somebody of our own sees to it. */
    void becomes(UUID actionItem) {
        actionItemId = actionItem;
        state = ImprovementState.ACCEPTED;
    }

    /** Its owner agreed; with a version, the change is made. What was decided already stays. */
    void accepted(UUID newRef, Integer newVersion, UUID by, Instant at) {
        if (state != ImprovementState.PROPOSED) {
            return;
        }
        ref = newRef == null ? ref : newRef;
        appliedVersion = newVersion;
        state = newVersion == null ? ImprovementState.ACCEPTED : ImprovementState.APPLIED;
        decidedBy = by;
        decidedAt = at;
    }

    void declined(String why, UUID by, Instant at) {
        if (state != ImprovementState.PROPOSED) {
            return;
        }
        state = ImprovementState.DECLINED;
        reason = why;
        decidedBy = by;
        decidedAt = at;
    }

    /** Its action is done. */
    void done(Instant at) {
        state = ImprovementState.APPLIED;
        decidedAt = at;
    }

    @Converter
    static class ChangeColumn extends JsonColumn<JsonNode> {
        ChangeColumn() {
            super(new TypeReference<>() {});
        }
    }
}
