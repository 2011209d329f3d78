package dev.muster.postmortem.action;

import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Something that somebody has promised to do by a day. */
@Entity
class ActionItem {

    @Id
    UUID id;

    @Version
    int version;

    long number;
    UUID postmortemId;

    /** The incident it goes back to: who may not see that, does not see this. */
    UUID incidentId;

    String title;
    String description;

    @Enumerated(EnumType.STRING)
    ActionKind kind;

    @Enumerated(EnumType.STRING)
    ActionPriority priority;

    @Enumerated(EnumType.STRING)
    ActionStatus status;

    UUID ownerId;
    LocalDate dueOn;
    String evidence;
    Instant completedAt;
    UUID completedBy;
    Instant createdAt;
    UUID createdBy;

    protected ActionItem() {}

    ActionItem(long number, ActionPlan plan, UUID incidentId, UUID createdBy, Instant createdAt) {
        this.id = Ids.next();
        this.number = number;
        this.postmortemId = plan.postmortemId();
        this.incidentId = incidentId;
        this.status = ActionStatus.OPEN;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        become(plan);
    }

    /** Where it comes from stays as it is. */
    void become(ActionPlan plan) {
        title = plan.title().strip();
        description = plan.description();
        kind = plan.kind();
        priority = plan.priority();
        ownerId = plan.ownerId();
        dueOn = plan.dueOn();
    }

    /** Done once; saying so again changes nothing. */
    Decision<ActionItem> complete(String proof, UUID by, Instant at) {
        if (status == ActionStatus.DONE) {
            return Decision.noChange();
        }
        status = ActionStatus.DONE;
        evidence = proof;
        completedAt = at;
        completedBy = by;
        return Decision.accept(this);
    }

    boolean isOpen() {
        return status == ActionStatus.OPEN;
    }

    boolean isOverdue(Instant now) {
        return isOpen() && dueOn.isBefore(today(now));
    }

    static LocalDate today(Instant now) {
        return now.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
