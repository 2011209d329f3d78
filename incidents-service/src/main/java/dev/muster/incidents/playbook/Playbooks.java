package dev.muster.incidents.playbook;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.catalog.Directory;
import dev.muster.incidents.catalog.TeamRights;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Writing playbooks. Every version is kept; incidents keep the one they were given. */
@ApplicationScoped
class Playbooks {

    @Inject
    PlaybookRepository repository;

    @Inject
    Directory directory;

    @Inject
    TeamRights rights;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /** Joins the caller's transaction. */
    Uni<PlaybookView> create(WritePlaybook wanted, Caller by) {
        rights.requireMayEdit(by, wanted.teamId());
        var playbook = new Playbook(Ids.next(), wanted.draft(directory), change(wanted, by));
        return repository.persist(playbook).chain(() -> tookEffect(playbook, null, by));
    }

    Uni<PlaybookView> change(UUID id, WritePlaybook wanted, String ifMatch, Caller by) {
        rights.requireMayEdit(by, wanted.teamId());
        var draft = wanted.draft(directory);
        return transactions.run(() -> editable(id, ifMatch, by).chain(playbook -> {
            var before = PlaybookView.of(playbook);
            return playbook.become(draft, change(wanted, by))
                    ? tookEffect(playbook, before, by)
                    : Uni.createFrom().item(before);
        }));
    }

    Uni<Void> delete(UUID id, String ifMatch, Caller by) {
        return transactions.run(() -> editable(id, ifMatch, by)
                .invoke(playbook -> playbook.delete(clock.instant()))
                .call(repository::flush)
                .call(gone ->
                        audit.record(by, "playbook.deleted", "playbook", id.toString(), PlaybookView.of(gone), null))
                .chain(gone -> outbox.publish(PlaybookChanged.fact(gone, by.actor()))));
    }

    private Uni<Playbook> editable(UUID id, String ifMatch, Caller by) {
        return repository.lock(id).invoke(playbook -> {
            rights.requireMayEdit(by, playbook.says.teamId());
            ETags.require(ifMatch, playbook.version);
        });
    }

    private Uni<PlaybookView> tookEffect(Playbook playbook, PlaybookView before, Caller by) {
        var action = before == null ? "playbook.created" : "playbook.changed";
        return repository
                .flush()
                .chain(() -> repository.keep(PlaybookVersion.newestOf(playbook)))
                .map(kept -> PlaybookView.of(playbook))
                .call(view -> audit.record(by, action, "playbook", playbook.id.toString(), before, view))
                .call(() -> outbox.publish(PlaybookChanged.fact(playbook, by.actor())));
    }

    private Playbook.Change change(WritePlaybook wanted, Caller by) {
        return new Playbook.Change(by.actor().reference(), clock.instant(), wanted.reason());
    }
}
