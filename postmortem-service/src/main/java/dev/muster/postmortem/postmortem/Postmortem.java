package dev.muster.postmortem.postmortem;

import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is to be learned from one incident, and who writes it up by when. */
@Entity
class Postmortem {

    @Id
    UUID id;

    @Version
    int version;

    long number;
    UUID incidentId;

    @Enumerated(EnumType.STRING)
    PostmortemStatus status;

    UUID ownerId;
    LocalDate dueOn;
    Instant createdAt;
    Instant publishedAt;

    /** Null as long as nobody has said. */
    @Enumerated(EnumType.STRING)
    Cause cause;

    /** When the record of the incident was last taken over; null while it has not been answered yet. */
    Instant factsAt;

    protected Postmortem() {}

    Postmortem(long number, UUID incidentId, UUID ownerId, LocalDate dueOn, Instant createdAt) {
        this.id = Ids.next();
        this.number = number;
        this.incidentId = incidentId;
        this.status = PostmortemStatus.DRAFT;
        this.ownerId = ownerId;
        this.dueOn = dueOn;
        this.createdAt = createdAt;
    }

    /** Answers where it stands after the move. */
    Decision<PostmortemStatus> move(PostmortemStatus to, Instant at) {
        if (status == to) {
            return Decision.noChange();
        }
        if (!status.next().contains(to)) {
            return Decision.refuse(PostmortemProblems.forbiddenMove(status, to));
        }
        status = to;
        if (to == PostmortemStatus.PUBLISHED) {
            publishedAt = at;
        }
        return Decision.accept(to);
    }

    void giveTo(UUID newOwner) {
        ownerId = newOwner;
    }

    void broughtAboutBy(Cause what) {
        cause = what;
    }

    /** The record was taken over. What was published already has thereby changed. */
    void factsTaken(Instant at) {
        factsAt = at;
        if (status == PostmortemStatus.PUBLISHED) {
            status = PostmortemStatus.AMENDED;
        }
    }

    /** Nothing is owed for an incident that turned out to be none. What was published stays. */
    void withdraw() {
        if (status.owed()) {
            status = PostmortemStatus.WITHDRAWN;
        }
    }

    /** Its incident is one after all. */
    void takeUpAgain() {
        if (status == PostmortemStatus.WITHDRAWN) {
            status = PostmortemStatus.DRAFT;
        }
    }
}
