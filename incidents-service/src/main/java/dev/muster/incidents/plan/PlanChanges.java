package dev.muster.incidents.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.chassis.change.Changeable;
import dev.muster.chassis.change.ChangedDocuments;
import dev.muster.chassis.change.RecordVersion;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.token.Caller;
import dev.muster.incidents.catalog.Directory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The response plan takes changes that somebody proposes, as an admin's own. There is one plan, so it has no id. */
@ApplicationScoped
class PlanChanges implements Changeable {

    private static final Set<String> SHOWN = Set.of("version", "changedAt", "changedBy");

    private final ResponsePlans plans;
    private final PlanVersionRepository versions;
    private final Directory directory;
    private final ChangedDocuments documents;

    PlanChanges(ResponsePlans plans, PlanVersionRepository versions, Directory directory, ChangedDocuments documents) {
        this.plans = plans;
        this.versions = versions;
        this.directory = directory;
        this.documents = documents;
    }

    @Override
    public String kind() {
        return "plan";
    }

    @Override
    public Uni<Optional<RecordVersion>> present(UUID id) {
        return plans.newest().map(plan -> Optional.of(version(plan)));
    }

    @Override
    public Uni<Optional<JsonNode>> past(UUID id, int version) {
        return versions.findById(version)
                .map(found ->
                        Optional.ofNullable(found).map(ResponsePlanView::of).map(documents::write));
    }

    @Override
    public Uni<Boolean> mayEdit(UUID id, Caller by) {
        return Uni.createFrom().item(by.isAdmin());
    }

    @Override
    public Uni<RecordVersion> change(RecordVersion present, JsonNode document, Caller by) {
        var wanted = documents.read(document, WriteResponsePlan.class, SHOWN);
        return plans.change(wanted.plan(directory), wanted.reason(), ETags.of(present.version()), by)
                .map(this::version);
    }

    @Override
    public Uni<RecordVersion> create(JsonNode document, Caller by) {
        return Uni.createFrom().failure(new IllegalStateException("There is a response plan from the start"));
    }

    private RecordVersion version(PlanVersion plan) {
        return documents.version(null, plan.version, ResponsePlanView.of(plan));
    }
}
