package dev.muster.oncall.escalation;

import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.directory.DirectoryEntry;
import dev.muster.oncall.directory.Use;
import dev.muster.oncall.directory.UsesDirectory;
import dev.muster.oncall.schedule.UsesSchedules;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** The policies that call a person, a team or a schedule, or belong to a team. */
@ApplicationScoped
class PolicyUses implements UsesDirectory, UsesSchedules {

    private final PolicyRepository policies;
    private final Transactions transactions;

    PolicyUses(PolicyRepository policies, Transactions transactions) {
        this.policies = policies;
        this.transactions = transactions;
    }

    @Override
    public Uni<List<Use>> usesOf(DirectoryEntry entry) {
        return transactions.run(() -> switch (entry.kind()) {
            case PERSON ->
                policies.calling(new Target(Target.Type.PERSON, entry.id())).map(PolicyUses::uses);
            case TEAM -> ofTeam(entry.id());
            case SERVICE -> Uni.createFrom().item(List.of());
        });
    }

    @Override
    public Uni<List<Use>> usesOf(UUID scheduleId) {
        return transactions.run(() ->
                policies.calling(new Target(Target.Type.SCHEDULE, scheduleId)).map(PolicyUses::uses));
    }

    private Uni<List<Use>> ofTeam(UUID teamId) {
        return policies.ownedBy(teamId).chain(owned -> policies.calling(new Target(Target.Type.TEAM, teamId))
                .map(calling -> {
                    var all = new LinkedHashSet<>(owned);
                    all.addAll(calling);
                    return uses(List.copyOf(all));
                }));
    }

    private static List<Use> uses(List<EscalationPolicy> policies) {
        return policies.stream()
                .map(policy -> new Use("escalation-policies", policy.id, policy.name))
                .toList();
    }
}
