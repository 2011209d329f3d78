package dev.muster.incidents.remediation;

import java.util.Comparator;
import java.util.List;

/** Which proposal to look at first: the most gain for the least risk, then what can be undone, is shorter, is older. */
final class Ranking {

    private static final Comparator<Proposal> BEST_FIRST = Comparator.comparing(
                    (Proposal proposal) -> proposal.remedy,
                    Comparator.comparingInt(Remedy::balance).reversed())
            .thenComparing(proposal -> !proposal.remedy.reversible())
            .thenComparing(
                    proposal -> proposal.remedy.durationSeconds(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(proposal -> proposal.proposedAt)
            .thenComparing(proposal -> proposal.id);

    private Ranking() {}

    static List<Proposal> bestFirst(List<Proposal> proposals) {
        return proposals.stream().sorted(BEST_FIRST).toList();
    }
}
