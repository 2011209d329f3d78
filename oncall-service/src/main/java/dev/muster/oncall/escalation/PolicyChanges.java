package dev.muster.oncall.escalation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.chassis.change.Changeable;
import dev.muster.chassis.change.ChangedDocuments;
import dev.muster.chassis.change.RecordVersion;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.token.Caller;
import dev.muster.oncall.directory.TeamRights;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Policies take changes that somebody proposes: checked, kept and audited as a person's own change would be. */
@ApplicationScoped
class PolicyChanges implements Changeable {

    private static final Set<String> SHOWN = Set.of("id", "version", "catchAll", "createdAt", "changedAt", "changedBy");

    private final PolicyRepository repository;
    private final Policies policies;
    private final TeamRights rights;
    private final ChangedDocuments documents;

    PolicyChanges(PolicyRepository repository, Policies policies, TeamRights rights, ChangedDocuments documents) {
        this.repository = repository;
        this.policies = policies;
        this.rights = rights;
        this.documents = documents;
    }

    @Override
    public String kind() {
        return "policy";
    }

    @Override
    public Uni<Optional<RecordVersion>> present(UUID id) {
        return find(id).map(found -> found.map(this::version));
    }

    @Override
    public Uni<Optional<JsonNode>> past(UUID id, int version) {
        return repository.versions(id).map(versions -> versions.stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .map(documents::write));
    }

    /** What is about no policy, or a deleted one, is left to admins. */
    @Override
    public Uni<Boolean> mayEdit(UUID id, Caller by) {
        return find(id).chain(found ->
                rights.mayEdit(by, found.map(policy -> policy.teamId).orElse(null)));
    }

    @Override
    public Uni<RecordVersion> change(RecordVersion present, JsonNode document, Caller by) {
        return policies.change(present.id(), read(document), ETags.of(present.version()), by)
                .map(this::version);
    }

    @Override
    public Uni<RecordVersion> create(JsonNode document, Caller by) {
        return policies.create(read(document), by).map(this::version);
    }

    private Uni<Optional<EscalationPolicy>> find(UUID id) {
        return id == null ? Uni.createFrom().item(Optional.empty()) : repository.live(id);
    }

    private WritePolicy read(JsonNode document) {
        return documents.read(document, WritePolicy.class, SHOWN);
    }

    private RecordVersion version(EscalationPolicy policy) {
        return documents.version(policy.id, policy.version, EscalationPolicyView.of(policy));
    }
}
