package dev.muster.postmortem.postmortem;

import dev.muster.postmortem.incident.IncidentRecord;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One thing that happened, as the timeline of the incident has it.
 *
 * @param kind comment, workNote, activity, alert, page, decision or update
 * @param actor who did it, as person:ID
 */
record ChronologyEntry(UUID id, Instant at, String kind, String actor, String text, boolean pinned) {

    private static final Set<String> TALK = Set.of("comment", "workNote");

    /** Oldest first. What people said to each other is left out, unless somebody pinned it for the record. */
    static List<ChronologyEntry> of(IncidentRecord incident) {
        return incident.timeline().stream()
                .filter(entry -> entry.at() != null && (entry.pinned() || !TALK.contains(entry.kind())))
                .map(ChronologyEntry::of)
                .sorted(Comparator.comparing(ChronologyEntry::at))
                .toList();
    }

    private static ChronologyEntry of(IncidentRecord.Entry entry) {
        var actor = entry.actor();
        return new ChronologyEntry(
                entry.id(),
                entry.at(),
                entry.kind(),
                actor == null ? null : actor.type() + ":" + actor.id(),
                entry.text() == null ? entry.type() : entry.text(),
                entry.pinned());
    }
}
