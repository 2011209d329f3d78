package dev.muster.incidents.incident;

import java.util.Map;

/**
 * Something that happened to an incident.
 *
 * @param text a sentence for the timeline
 * @param data what the sentence is made of
 */
public record IncidentEvent(Kind kind, String text, Map<String, ?> data) {

    /** Each with the line it leaves on the timeline and the message that tells of it. */
    public enum Kind {
        DECLARED("incident.declared", "incident.declared"),
        STATUS_CHANGED("status.changed", "incident.updated"),
        CONFIRMED("status.changed", "incident.updated"),
        RESOLVED("incident.resolved", "incident.resolved"),
        REOPENED("incident.reopened", "incident.reopened"),
        CLOSED("incident.closed", "incident.closed"),
        DECLINED("incident.declined", "incident.declined"),
        MERGED("incident.merged", "incident.merged"),
        SEVERITY_CHANGED("severity.changed", "incident.updated"),
        MILESTONE_CHANGED("milestone.changed", "incident.updated"),
        ALERT_ATTACHED("alert.attached", "incident.updated"),
        ALERT_DETACHED("alert.detached", "incident.updated"),
        ACCESS_CHANGED("access.changed", "incident.updated"),
        COMMANDER_CHANGED("commander.changed", "incident.updated"),
        ROLE_CHANGED("role.changed", "incident.updated"),
        PARTICIPANTS_CHANGED("participants.changed", "incident.updated"),
        DETAILS_CHANGED("details.changed", "incident.updated");

        private final String line;
        private final String message;

        Kind(String line, String message) {
            this.line = line;
            this.message = message;
        }

        public String message() {
            return message;
        }

        String line() {
            return line;
        }
    }
}
