package dev.muster.postmortem.postmortem;

import dev.muster.chassis.messaging.Actor;
import dev.muster.postmortem.catalog.Catalog;
import dev.muster.postmortem.facts.Incident;
import dev.muster.postmortem.facts.Surroundings;
import dev.muster.postmortem.incident.IncidentRecord;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Makes a draft of the record of an incident, or brings a postmortem's facts up to date with it. */
@ApplicationScoped
class RecordTaker {

    private static final Actor MUSTER = new Actor("system", "postmortem");

    private final PostmortemRepository postmortems;
    private final SectionRepository sections;
    private final DossierRepository dossiers;
    private final List<PostmortemPart> parts;
    private final PostmortemChanges changes;
    private final Catalog catalog;
    private final Clock clock;

    RecordTaker(
            PostmortemRepository postmortems,
            SectionRepository sections,
            DossierRepository dossiers,
            @All List<PostmortemPart> parts,
            PostmortemChanges changes,
            Catalog catalog,
            Clock clock) {
        this.postmortems = postmortems;
        this.sections = sections;
        this.dossiers = dossiers;
        this.parts = parts;
        this.changes = changes;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** In the caller's transaction. What people wrote is left alone. */
    Uni<Void> take(UUID id, Incident incident, IncidentRecord record, Surroundings around) {
        var prefill = new Prefill(incident, record, catalog::nameOfService);
        return postmortems
                .findById(id)
                .invoke(postmortem -> postmortem.factsTaken(clock.instant()))
                .call(() -> keep(id, incident, record, around))
                .call(() ->
                        sections.of(id).invoke(all -> all.forEach(section -> section.draft(prefill.of(section.name)))))
                .call(() -> tellParts(id, incident, record, around))
                .chain(postmortem -> changes.tell(PostmortemRef.of(postmortem, incident), "facts", MUSTER));
    }

    private Uni<Dossier> keep(UUID id, Incident incident, IncidentRecord record, Surroundings around) {
        return dossiers.findById(id)
                .onItem()
                .ifNull()
                .continueWith(() -> new Dossier(id))
                .invoke(dossier -> dossier.take(incident, record, around))
                .chain(dossiers::persist);
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
