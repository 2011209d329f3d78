package dev.muster.incidents.incident;

import dev.muster.chassis.background.Traces;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Declares incidents, by whatever way they come. */
@ApplicationScoped
public class Declarations {

    @Inject
    IncidentRepository repository;

    @Inject
    Incidents incidents;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    public Uni<Incident> declare(Declaration declaration, Instigator by) {
        return transactions.run(() -> repository
                .nextNumber()
                .chain(number ->
                        repository.persist(Incident.declare(declaration, number, Traces.current(), clock.instant())))
                .call(incident -> incidents.tell(incident, IncidentEvents.declared(incident), by)));
    }
}
