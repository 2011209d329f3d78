package dev.muster.incidents.playbook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.chassis.change.Changeable;
import dev.muster.chassis.change.ChangedDocuments;
import dev.muster.chassis.change.RecordVersion;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.token.Caller;
import dev.muster.incidents.catalog.TeamRights;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Playbooks take changes that somebody proposes: checked, kept and audited as a person's own change would be. */
@ApplicationScoped
class PlaybookChanges implements Changeable {

    private static final Set<String> SHOWN = Set.of("id", "version", "changedAt", "changedBy");

    private final PlaybookRepository repository;
    private final Playbooks playbooks;
    private final TeamRights rights;
    private final ChangedDocuments documents;

    PlaybookChanges(PlaybookRepository repository, Playbooks playbooks, TeamRights rights, ChangedDocuments documents) {
        this.repository = repository;
        this.playbooks = playbooks;
        this.rights = rights;
        this.documents = documents;
    }

    @Override
    public String kind() {
        return PlaybookChanged.KIND;
    }

    @Override
    public Uni<Optional<RecordVersion>> present(UUID id) {
        return find(id).map(found -> found.map(PlaybookView::of).map(this::version));
    }

    @Override
    public Uni<Optional<JsonNode>> past(UUID id, int version) {
        return repository.versions(id).map(versions -> versions.stream()
                .filter(each -> each.version == version)
                .findFirst()
                .map(PlaybookView::of)
                .map(documents::write));
    }

    /** What is about no playbook, or a deleted one, is left to admins. */
    @Override
    public Uni<Boolean> mayEdit(UUID id, Caller by) {
        return find(id).map(found ->
                rights.mayEdit(by, found.map(playbook -> playbook.says.teamId()).orElse(null)));
    }

    @Override
    public Uni<RecordVersion> change(RecordVersion present, JsonNode document, Caller by) {
        return playbooks
                .change(present.id(), read(document), ETags.of(present.version()), by)
                .map(this::version);
    }

    @Override
    public Uni<RecordVersion> create(JsonNode document, Caller by) {
        return playbooks.create(read(document), by).map(this::version);
    }

    private Uni<Optional<Playbook>> find(UUID id) {
        return id == null ? Uni.createFrom().item(Optional.empty()) : repository.live(id);
    }

    private WritePlaybook read(JsonNode document) {
        return documents.read(document, WritePlaybook.class, SHOWN);
    }

    private RecordVersion version(PlaybookView playbook) {
        return documents.version(playbook.id(), playbook.version(), playbook);
    }
}
