package dev.muster.oncall.schedule;

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

/** Schedules take changes that somebody proposes: checked, kept and audited as a person's own change would be. */
@ApplicationScoped
class ScheduleChanges implements Changeable {

    private static final Set<String> SHOWN = Set.of("id", "version", "createdAt", "changedAt", "changedBy");

    private final ScheduleRepository repository;
    private final Schedules schedules;
    private final TeamRights rights;
    private final ChangedDocuments documents;

    ScheduleChanges(ScheduleRepository repository, Schedules schedules, TeamRights rights, ChangedDocuments documents) {
        this.repository = repository;
        this.schedules = schedules;
        this.rights = rights;
        this.documents = documents;
    }

    @Override
    public String kind() {
        return "schedule";
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

    /** What is about no schedule, or a deleted one, is left to admins. */
    @Override
    public Uni<Boolean> mayEdit(UUID id, Caller by) {
        return find(id).chain(found ->
                rights.mayEdit(by, found.map(schedule -> schedule.teamId).orElse(null)));
    }

    @Override
    public Uni<RecordVersion> change(RecordVersion present, JsonNode document, Caller by) {
        return schedules
                .change(present.id(), read(document), ETags.of(present.version()), by)
                .map(this::version);
    }

    @Override
    public Uni<RecordVersion> create(JsonNode document, Caller by) {
        return schedules.create(read(document), by).map(this::version);
    }

    private Uni<Optional<Schedule>> find(UUID id) {
        return id == null ? Uni.createFrom().item(Optional.empty()) : repository.live(id);
    }

    private WriteSchedule read(JsonNode document) {
        return documents.read(document, WriteSchedule.class, SHOWN);
    }

    private RecordVersion version(Schedule schedule) {
        return documents.version(schedule.id, schedule.version, ScheduleView.of(schedule));
    }
}
