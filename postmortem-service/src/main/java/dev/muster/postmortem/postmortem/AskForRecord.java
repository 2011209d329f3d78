package dev.muster.postmortem.postmortem;

import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.TimerHandler;
import dev.muster.chassis.timer.Timers;
import dev.muster.chassis.tx.Transactions;
import dev.muster.postmortem.catalog.Catalog;
import dev.muster.postmortem.facts.Incident;
import dev.muster.postmortem.facts.Incidents;
import dev.muster.postmortem.facts.Surroundings;
import dev.muster.postmortem.facts.SurroundingsReader;
import dev.muster.postmortem.incident.IncidentRecord;
import dev.muster.postmortem.incident.IncidentRecords;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Asks incidents for the record of a resolved incident until it is answered, and drafts the postmortem from it. */
@ApplicationScoped
class AskForRecord implements TimerHandler {

    static final String KIND = "postmortem.record";

    private final IncidentRecords records;
    private final SurroundingsReader surroundings;
    private final Incidents incidents;
    private final PostmortemRepository postmortems;
    private final SectionRepository sections;
    private final DossierRepository dossiers;
    private final List<PostmortemPart> parts;
    private final Catalog catalog;
    private final Transactions transactions;
    private final Timers timers;
    private final Clock clock;

    AskForRecord(
            IncidentRecords records,
            SurroundingsReader surroundings,
            Incidents incidents,
            PostmortemRepository postmortems,
            SectionRepository sections,
            DossierRepository dossiers,
            @All List<PostmortemPart> parts,
            Catalog catalog,
            Transactions transactions,
            Timers timers,
            Clock clock) {
        this.records = records;
        this.surroundings = surroundings;
        this.incidents = incidents;
        this.postmortems = postmortems;
        this.sections = sections;
        this.dossiers = dossiers;
        this.parts = parts;
        this.catalog = catalog;
        this.transactions = transactions;
        this.timers = timers;
        this.clock = clock;
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
        var postmortemId = UUID.fromString(timer.subject());
        return records.of(incidentId).chain(record -> transactions
                .run(() -> incidents.find(incidentId))
                .map(found -> found.orElseThrow())
                .chain(incident -> surroundings
                        .of(incident)
                        .chain(around -> transactions.run(() ->
                                take(postmortemId, incident, record, around).chain(() -> timers.settle(timer))))));
    }

    private Uni<Void> take(UUID id, Incident incident, IncidentRecord record, Surroundings around) {
        var prefill = new Prefill(incident, record, catalog::nameOfService);
        return postmortems
                .findById(id)
                .invoke(postmortem -> postmortem.factsTaken(clock.instant()))
                .chain(() -> dossiers.findById(id))
                .onItem()
                .ifNull()
                .continueWith(() -> new Dossier(id))
                .invoke(dossier -> dossier.take(incident, record, around))
                .chain(dossiers::persist)
                .chain(() -> sections.of(id))
                .invoke(all -> all.forEach(section -> section.draft(prefill.of(section.name))))
                .chain(() -> tellParts(id, incident, record, around));
    }

    private Uni<Void> tellParts(UUID id, Incident incident, IncidentRecord record, Surroundings around) {
        return Multi.createFrom()
                .iterable(parts)
                .onItem()
                .transformToUniAndConcatenate(part -> part.recordTaken(id, incident, record, around))
                .collect()
                .last();
    }
}
