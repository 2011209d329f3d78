package dev.muster.incidents.remediation;

import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.incidents.incident.Facts;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.Incidents;
import dev.muster.incidents.timeline.NewEntry;
import dev.muster.incidents.timeline.Timeline;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Saying what one believes to be the cause. */
@ApplicationScoped
class Diagnosing {

    @Inject
    Incidents incidents;

    @Inject
    DiagnosisRepository diagnoses;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** Joins the caller's transaction. */
    Uni<DiagnosisView> record(String incident, RecordDiagnosis said, Caller by) {
        return incidents.lock(incident, by).chain(locked -> keep(locked, said, by));
    }

    private Uni<DiagnosisView> keep(Incident incident, RecordDiagnosis said, Caller by) {
        return diagnoses
                .persist(Diagnosis.of(Ids.next(), incident.id(), said, by.personId(), clock.instant()))
                .call(diagnosis -> timeline.append(NewEntry.activity(
                        incident.id(),
                        "diagnosis.recorded",
                        by.actor(),
                        "Diagnosis (" + diagnosis.confidence.word() + " confidence): " + diagnosis.cause,
                        Facts.of("diagnosisId", diagnosis.id, "confidence", diagnosis.confidence))))
                .map(DiagnosisView::of);
    }
}
