package dev.muster.console.remediation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** All that was proposed in an incident, sorted by what it asks of people. */
public record Proposals(List<Proposal> all) {
    public Proposals {
        all = List.copyOf(all);
    }

    /** Ranked by the service: best first. */
    public List<Proposal> waiting() {
        return all.stream().filter(Proposal::waiting).toList();
    }

    /** Approved or under way. */
    public List<Proposal> running() {
        return all.stream()
                .filter(proposal -> proposal.approved() || proposal.started() || proposal.stopping())
                .toList();
    }

    public List<Proposal> deferred() {
        return all.stream().filter(Proposal::deferred).toList();
    }

    /** The latest first. */
    public List<Proposal> over() {
        return all.stream()
                .filter(Proposal::over)
                .sorted(Comparator.comparing(Proposal::proposedAt).reversed())
                .toList();
    }

    /** The mini-cycle people are in; 0 before the first proposal. */
    public int cycle() {
        return all.stream()
                .map(Proposal::cycle)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    public RiskGainGrid grid() {
        return RiskGainGrid.of(waiting());
    }
}
