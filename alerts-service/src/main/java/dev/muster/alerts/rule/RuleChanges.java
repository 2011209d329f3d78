package dev.muster.alerts.rule;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.chassis.change.Changeable;
import dev.muster.chassis.change.ChangedDocuments;
import dev.muster.chassis.change.RecordVersion;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.token.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Rules take changes that somebody proposes: checked, kept and audited as a person's own change would be. */
@ApplicationScoped
class RuleChanges implements Changeable {

    private static final Set<String> SHOWN =
            Set.of("id", "version", "changedBy", "changedAt", "lastError", "lastErrorAt");

    private final RuleRepository rules;
    private final RuleService service;
    private final RuleCheck check;
    private final RuleRights rights;
    private final ChangedDocuments documents;

    RuleChanges(
            RuleRepository rules, RuleService service, RuleCheck check, RuleRights rights, ChangedDocuments documents) {
        this.rules = rules;
        this.service = service;
        this.check = check;
        this.rights = rights;
        this.documents = documents;
    }

    @Override
    public String kind() {
        return "rule";
    }

    @Override
    public Uni<Optional<RecordVersion>> present(UUID id) {
        return find(id).map(found -> found.map(RuleView::of).map(this::version));
    }

    @Override
    public Uni<Optional<JsonNode>> past(UUID id, int version) {
        return rules.version(id, version)
                .map(found -> Optional.ofNullable(found).map(RuleView::of).map(documents::write));
    }

    /** What is about no rule, or a removed one, is left to admins. */
    @Override
    public Uni<Boolean> mayEdit(UUID id, Caller by) {
        return find(id).map(found ->
                rights.mayEdit(by, found.map(rule -> rule.definition.teamId()).orElse(null)));
    }

    @Override
    public Uni<RecordVersion> change(RecordVersion present, JsonNode document, Caller by) {
        var wanted = read(document);
        return check.require(wanted.definition())
                .chain(() -> service.change(
                        present.id(), wanted.definition(), wanted.why(), ETags.of(present.version()), by))
                .map(this::version);
    }

    @Override
    public Uni<RecordVersion> create(JsonNode document, Caller by) {
        var wanted = read(document);
        return check.require(wanted.definition())
                .chain(() -> service.create(wanted.definition(), wanted.why(), by))
                .map(this::version);
    }

    @Override
    public Uni<Void> inForce() {
        return service.inForce();
    }

    private Uni<Optional<Rule>> find(UUID id) {
        return id == null
                ? Uni.createFrom().item(Optional.empty())
                : rules.findById(id).map(Optional::ofNullable);
    }

    private RuleRequest read(JsonNode document) {
        return documents.read(document, RuleRequest.class, SHOWN);
    }

    private RecordVersion version(RuleView rule) {
        return documents.version(rule.id(), rule.version(), rule);
    }
}
