package dev.muster.oncall.directory;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.directory.DirectoryEntry.Kind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Keeps the services that the organisation runs. A service changes hands only with the consent of both teams. */
@ApplicationScoped
class ServiceCatalog {

    private final Transactions transactions;
    private final ServiceRepository services;
    private final TeamRights rights;
    private final References references;
    private final DirectoryUses uses;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ServiceCatalog(
            Transactions transactions,
            ServiceRepository services,
            TeamRights rights,
            References references,
            DirectoryUses uses,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.transactions = transactions;
        this.services = services;
        this.rights = rights;
        this.references = references;
        this.uses = uses;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Service> create(SaveService wanted, Caller by) {
        var service = new Service(Ids.next(), clock.instant());
        return transactions.run(() -> requireGood(service.id, wanted, by)
                .invoke(() -> service.become(wanted))
                .chain(() -> services.persistAndFlush(service))
                .call(() -> audit("service.created", service, null, ServiceView.of(service), by))
                .call(() -> tell(service, false, by)));
    }

    Uni<Service> change(UUID id, String ifMatch, SaveService wanted, Caller by) {
        return transactions.run(() -> editable(id, ifMatch, by)
                .call(() -> requireGood(id, wanted, by))
                .call(service -> alter(service, wanted, by)));
    }

    /** Refuses while something refers to the service. */
    Uni<Void> remove(UUID id, String ifMatch, Caller by) {
        return transactions.run(() -> editable(id, ifMatch, by)
                .call(() -> uses.requireNone(Kind.SERVICE, id, "service"))
                .call(services::delete)
                .call(services::flush)
                .call(service -> audit("service.removed", service, ServiceView.of(service), null, by))
                .chain(service -> tell(service, true, by)));
    }

    private Uni<Void> alter(Service service, SaveService wanted, Caller by) {
        var before = ServiceView.of(service);
        service.become(wanted);
        return before.equals(ServiceView.of(service))
                ? Uni.createFrom().voidItem()
                : services.flush()
                        .chain(() -> audit("service.changed", service, before, ServiceView.of(service), by))
                        .chain(() -> tell(service, false, by));
    }

    private Uni<Service> editable(UUID id, String ifMatch, Caller by) {
        return services.require(id)
                .call(service -> rights.requireMayEdit(by, service.teamId))
                .invoke(service -> ETags.require(ifMatch, service.version));
    }

    private Uni<Void> requireGood(UUID id, SaveService wanted, Caller by) {
        return references
                .require(id, wanted)
                .chain(() -> rights.requireMayEdit(by, wanted.teamId()))
                .chain(() -> services.countNamed(wanted.name(), id))
                .invoke(taken -> {
                    if (taken > 0) {
                        throw DirectoryProblems.nameTaken("service", wanted.name());
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> audit(String action, Service service, ServiceView before, ServiceView after, Caller by) {
        return audit.record(by, action, "service", service.id.toString(), before, after);
    }

    private Uni<Void> tell(Service service, boolean deleted, Caller by) {
        return outbox.publish(DirectoryFacts.service(service.record(), deleted, by.actor()));
    }
}
