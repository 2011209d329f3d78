package dev.muster.oncall.escalation;

import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.storage.NewestFirst;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PolicyRepository implements PanacheRepositoryBase<EscalationPolicy, UUID> {

    private final PolicyVersionRepository versions;

    PolicyRepository(PolicyVersionRepository versions) {
        this.versions = versions;
    }

    /** A deleted policy is not found. */
    Uni<EscalationPolicy> require(UUID id) {
        return live(id).map(found -> found.orElseThrow(() -> Problems.notFound("escalation policy", id)));
    }

    Uni<Optional<EscalationPolicy>> live(UUID id) {
        return find("id = ?1 and deletedAt is null", id).firstResult().map(Optional::ofNullable);
    }

    /** Every version there has been, newest first; also of a deleted policy. */
    Uni<List<EscalationPolicyView>> versions(UUID id) {
        return findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("escalation policy", id))
                .chain(policy -> versions.newestFirst(id).map(found -> found.stream()
                        .map(version -> EscalationPolicyView.of(version, policy))
                        .toList()));
    }

    Uni<Optional<EscalationPolicy>> catchAll() {
        return find("catchAll = true").firstResult().map(Optional::ofNullable);
    }

    /** One catch-all policy at a time is made in the whole suite; whoever comes later finds it. Lasts until the commit. */
    Uni<Void> lockCatchAll() {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "select 1 from pg_advisory_xact_lock(hashtextextended('catch-all policy', 0))",
                                Integer.class)
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** Newest first, up to one more than the limit. */
    Uni<List<EscalationPolicy>> page(String q, UUID teamId, PageParams page) {
        return new NewestFirst("deletedAt is null")
                .named(q)
                .and("teamId = :teamId", "teamId", teamId)
                .read(this, page);
    }

    Uni<List<EscalationPolicy>> ownedBy(UUID teamId) {
        return list("deletedAt is null and teamId = ?1 order by name, id", teamId);
    }

    /** Whose levels name the target, by name. Policies are few, and read at every page anyway. */
    Uni<List<EscalationPolicy>> calling(Target target) {
        return list("deletedAt is null order by name, id").map(policies -> policies.stream()
                .filter(policy ->
                        policy.levels.stream().anyMatch(level -> level.targets().contains(target)))
                .toList());
    }

    /** Every one, locked until the transaction ends. */
    Uni<List<EscalationPolicy>> lockAll() {
        return find("order by id").withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }
}
