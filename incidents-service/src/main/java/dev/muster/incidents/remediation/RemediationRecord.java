package dev.muster.incidents.remediation;

import dev.muster.chassis.problem.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was found out about incidents, proposed, decided and done. Joins the caller's session. */
@ApplicationScoped
public class RemediationRecord {

    private final DiagnosisRepository diagnoses;
    private final ProposalRepository proposals;
    private final CycleRepository cycles;

    RemediationRecord(DiagnosisRepository diagnoses, ProposalRepository proposals, CycleRepository cycles) {
        this.diagnoses = diagnoses;
        this.proposals = proposals;
        this.cycles = cycles;
    }

    /** Newest first. */
    public Uni<List<DiagnosisView>> diagnoses(UUID incidentId) {
        return diagnoses
                .newestFirst(incidentId)
                .map(found -> found.stream().map(DiagnosisView::of).toList());
    }

    /** Best first. */
    public Uni<List<ProposalView>> proposals(UUID incidentId) {
        return proposals.of(incidentId).map(ProposalView::ranked);
    }

    /** In their order. */
    public Uni<List<CycleView>> cycles(UUID incidentId) {
        return cycles.of(incidentId)
                .map(found -> found.stream().map(CycleView::of).toList());
    }

    /** One proposal with its rank among all of its incident. */
    Uni<ProposalView> proposal(UUID incidentId, UUID proposalId) {
        return proposals(incidentId).map(all -> all.stream()
                .filter(view -> view.id().equals(proposalId))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("proposal", proposalId)));
    }
}
