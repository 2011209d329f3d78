package dev.muster.alerts.improvement;

import dev.muster.chassis.problem.Decision;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A change that the review of an incident proposes here, and what was decided about it: once, and kept. */
@Entity
class Improvement {

    @Id
    UUID id;

    @Version
    int version;

    UUID findingId;

    @Enumerated(EnumType.STRING)
    ImprovementTarget target;

    UUID ruleId;
    Integer baseVersion;

    /** JSON merge patch of the rule; null where only words say what to do. */
    String change;

    String text;
    UUID postmortemId;
    String postmortemNumber;
    UUID incidentId;
    String incidentNumber;
    String proposedBy;
    Instant receivedAt;

    @Enumerated(EnumType.STRING)
    ImprovementState state = ImprovementState.PROPOSED;

    UUID decidedBy;
    Instant decidedAt;
    String reason;
    Integer appliedVersion;

    protected Improvement() {}

    Improvement(ImprovementTarget target, ImprovementProposed proposed, Instant at) {
        this.id = proposed.improvementId();
        this.target = target;
        this.receivedAt = at;
        reword(proposed);
    }

    /** As its author now puts it; once decided it stays as it was decided. */
    void reword(ImprovementProposed proposed) {
        if (state != ImprovementState.PROPOSED) {
            return;
        }
        findingId = proposed.findingId();
        ruleId = proposed.ref();
        baseVersion = proposed.baseVersion();
        change = proposed.change() == null || proposed.change().isNull()
                ? null
                : proposed.change().toString();
        text = proposed.text();
        postmortemId = proposed.postmortem().id();
        postmortemNumber = proposed.postmortem().number();
        incidentId = proposed.incident().id();
        incidentNumber = proposed.incident().number();
        proposedBy = proposed.proposedBy();
    }

    /** Whether accepting it changes something here; else it is only noted. A threshold is no thing of its own. */
    boolean changesARule() {
        return change != null && (ruleId != null || target == ImprovementTarget.RULE);
    }

    Decision<ImprovementDecided> accept(UUID person, Instant at, Applied applied) {
        return switch (state) {
            case PROPOSED -> {
                ruleId = applied.ruleId();
                appliedVersion = applied.version();
                yield decide(ImprovementState.ACCEPTED, person, at, null);
            }
            case ACCEPTED -> Decision.noChange();
            case DECLINED -> Decision.refuse(ImprovementProblems.alreadyDeclined());
        };
    }

    Decision<ImprovementDecided> decline(UUID person, Instant at, String why) {
        return switch (state) {
            case PROPOSED -> decide(ImprovementState.DECLINED, person, at, why);
            case DECLINED -> Decision.noChange();
            case ACCEPTED -> Decision.refuse(ImprovementProblems.alreadyAccepted());
        };
    }

    /** Why the rule is what it is, for who reads it later; at most as long as a rule's reason may be. */
    String reasonForTheRule() {
        var origin = Stream.of(postmortemNumber, incidentNumber)
                .filter(number -> number != null)
                .collect(Collectors.joining(", "));
        var whole = "Improvement %s of finding %s%s: %s"
                .formatted(id, findingId, origin.isEmpty() ? "" : " (" + origin + ")", text);
        return whole.substring(0, Math.min(1000, whole.length()));
    }

    private Decision<ImprovementDecided> decide(ImprovementState to, UUID person, Instant at, String why) {
        state = to;
        decidedBy = person;
        decidedAt = at;
        reason = why;
        return Decision.accept(new ImprovementDecided(id, target, ruleId, appliedVersion, why, person));
    }

    /**
     * What accepting it changed.
     *
     * @param version the rule's version that it made; null where it is only noted
     */
    record Applied(UUID ruleId, Integer version) {}
}
