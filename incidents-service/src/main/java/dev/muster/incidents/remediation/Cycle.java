package dev.muster.incidents.remediation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A mini-cycle of an incident: from the first proposal until none is waiting, approved or under way any more. */
@Entity
@Table(name = "remediation_cycle")
class Cycle {

    @Id
    UUID id;

    UUID incidentId;

    /** Counts from 1 within its incident. */
    int number;

    Instant openedAt;
    Instant closedAt;

    protected Cycle() {}

    Cycle(UUID id, UUID incidentId, int number, Instant at) {
        this.id = id;
        this.incidentId = incidentId;
        this.number = number;
        this.openedAt = at;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    /** Ends when nothing in it can still happen; answers whether it ended just now. */
    boolean endUnlessKeptOpenBy(List<Proposal> proposals, Instant at) {
        boolean over = isOpen()
                && proposals.stream()
                        .filter(proposal -> proposal.cycle == number)
                        .noneMatch(proposal -> proposal.state.keepsCycleOpen());
        if (over) {
            closedAt = at;
        }
        return over;
    }
}
