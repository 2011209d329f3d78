package dev.muster.incidents.plan;

import dev.muster.chassis.messaging.Actor;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the plan says from an instant on, until its next version. Never changed and never removed. */
@Entity
@Table(name = "response_plan_version")
class PlanVersion {

    @Id
    int version;

    @Convert(converter = PlanColumn.class)
    ResponsePlan plan;

    Instant changedAt;
    String changedByType;
    String changedById;
    String reason;

    protected PlanVersion() {}

    static PlanVersion first(ResponsePlan plan, Actor by, Instant at) {
        var first = new PlanVersion();
        first.version = 1;
        first.plan = plan;
        first.changedAt = at;
        first.changedByType = by.type();
        first.changedById = by.id();
        return first;
    }

    PlanVersion next(ResponsePlan changed, Actor by, Instant at, String why) {
        var next = first(changed, by, at);
        next.version = version + 1;
        next.reason = why;
        return next;
    }

    Actor changedBy() {
        return new Actor(changedByType, changedById);
    }
}
