package dev.muster.incidents.document;

import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.playbook.PlaybookRunView;
import dev.muster.incidents.playbook.PlaybookRuns;
import dev.muster.incidents.room.RoomView;
import dev.muster.incidents.room.Rooms;
import dev.muster.incidents.situation.Situation;
import dev.muster.incidents.situation.Situations;
import dev.muster.incidents.timeline.EntryKind;
import dev.muster.incidents.timeline.Timeline;
import dev.muster.incidents.timeline.TimelineEntryView;
import dev.muster.incidents.update.UpdateRecord;
import dev.muster.incidents.update.UpdateView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Assembles the living document of an incident from its record. */
@ApplicationScoped
class Documents {

    @Inject
    Situations situations;

    @Inject
    PlaybookRuns playbooks;

    @Inject
    Rooms rooms;

    @Inject
    UpdateRecord updates;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** What is gathered from the record, one part after the other. */
    private record Parts(
            List<PlaybookRunView> playbooks,
            List<RoomView> rooms,
            List<UpdateView> updates,
            List<TimelineEntryView> timeline) {}

    /** Joins the caller's session. */
    Uni<DocumentView> of(Incident incident) {
        return situations.of(incident).chain(situation -> parts(incident).map(parts -> view(situation, parts)));
    }

    private Uni<Parts> parts(Incident incident) {
        var id = incident.id();
        return playbooks.of(id).chain(runs -> rooms.of(id).chain(places -> updates.newest(id, 1)
                .chain(newest -> timeline.of(id).map(entries -> new Parts(runs, places, newest, entries)))));
    }

    private DocumentView view(Situation situation, Parts parts) {
        return new DocumentView(
                situation.number(),
                situation.title(),
                situation.sentence(),
                situation.description(),
                situation.severity(),
                situation.status(),
                situation.since(),
                situation.services(),
                situation.crew(),
                situation.progress(),
                situation.remediation(),
                situation.diagnoses(),
                situation.proposals(),
                parts.playbooks(),
                parts.rooms(),
                parts.updates().stream().findFirst().orElse(null),
                parts.timeline().stream().filter(Documents::isHighlight).toList(),
                clock.instant());
    }

    private static boolean isHighlight(TimelineEntryView entry) {
        return entry.pinned() || entry.kind() == EntryKind.DECISION || entry.kind() == EntryKind.UPDATE;
    }
}
