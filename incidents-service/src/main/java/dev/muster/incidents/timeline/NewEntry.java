package dev.muster.incidents.timeline;

import dev.muster.chassis.messaging.Actor;
import java.util.Map;
import java.util.UUID;

/**
 * Something to be told on the timeline of an incident.
 *
 * @param type what exactly it is, as in "severity.changed"; stable, for those who filter and draw
 * @param text a sentence for people
 * @param data what the sentence is made of, for those who draw it otherwise; becomes JSON
 */
public record NewEntry(UUID incidentId, EntryKind kind, String type, Actor actor, String text, Map<String, ?> data) {

    public static NewEntry activity(UUID incidentId, String type, Actor actor, String text, Map<String, ?> data) {
        return new NewEntry(incidentId, EntryKind.ACTIVITY, type, actor, text, data);
    }

    public static NewEntry decision(UUID incidentId, String type, Actor actor, String text, Map<String, ?> data) {
        return new NewEntry(incidentId, EntryKind.DECISION, type, actor, text, data);
    }
}
