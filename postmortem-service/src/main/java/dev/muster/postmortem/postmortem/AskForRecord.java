package dev.muster.postmortem.postmortem;

import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.TimerHandler;
import dev.muster.chassis.timer.Timers;
import dev.muster.chassis.tx.Transactions;
import dev.muster.postmortem.facts.Incident;
import dev.muster.postmortem.facts.Incidents;
import dev.muster.postmortem.facts.SurroundingsReader;
import dev.muster.postmortem.incident.IncidentRecord;
import dev.muster.postmortem.incident.IncidentRecords;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Asks incidents for the record of a resolved incident until it is answered. */
@ApplicationScoped
class AskForRecord implements TimerHandler {

    static final String KIND = "postmortem.record";

    private final IncidentRecords records;
    private final Incidents incidents;
    private final SurroundingsReader surroundings;
    private final RecordTaker taker;
    private final Transactions transactions;
    private final Timers timers;

    AskForRecord(
            IncidentRecords records,
            Incidents incidents,
            SurroundingsReader surroundings,
            RecordTaker taker,
            Transactions transactions,
            Timers timers) {
        this.records = records;
        this.incidents = incidents;
        this.surroundings = surroundings;
        this.taker = taker;
        this.transactions = transactions;
        this.timers = timers;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean transactional() {
        return false;
    }

    @Override
    public Uni<Void> fire(Timer timer) {
        var incidentId = UUID.fromString(timer.payload().asText());
        return records.of(incidentId).chain(record -> transactions
                .run(() -> incidents.find(incidentId))
                .chain(incident -> take(timer, incident.orElseThrow(), record)));
    }

    private Uni<Void> take(Timer timer, Incident incident, IncidentRecord record) {
        var postmortemId = UUID.fromString(timer.subject());
        return surroundings
                .of(incident)
                .chain(around -> transactions.run(
                        () -> taker.take(postmortemId, incident, record, around).chain(() -> timers.settle(timer))));
    }
}
