package dev.muster.incidents.announcement;

import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.IncidentEvent;
import dev.muster.incidents.incident.IncidentEvent.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people read when an incident is announced. */
record Announcement(String subject, String text) {

    /** A declaration needs no word of its own. */
    private static final Map<Kind, String> WHAT = Map.of(
            Kind.RESOLVED, "Resolved: ",
            Kind.REOPENED, "Reopened: ",
            Kind.SEVERITY_CHANGED, "Severity changed: ",
            Kind.COMMANDER_CHANGED, "New commander: ");

    /**
     * @param services names of the affected ones
     * @param commander name of whoever commands, or null
     * @param beaconUrl the page that anybody may follow it on
     */
    static Announcement of(
            Incident incident, IncidentEvent event, List<String> services, String commander, String beaconUrl) {
        var name = Stream.concat(Stream.of(incident.number()), incident.severity().map(Enum::name).stream())
                .collect(Collectors.joining(" "));
        var subject = prefix(incident) + what(event) + name + ": " + incident.title();
        var text = Stream.of(
                        event.text(),
                        "",
                        "Incident: " + incident.number() + " " + incident.title(),
                        "Severity: " + incident.severity().map(Enum::name).orElse("not judged yet"),
                        "Status: " + incident.status().word(),
                        "Services: " + (services.isEmpty() ? "none named" : String.join(", ", services)),
                        "Commander: " + (commander == null ? "nobody yet" : commander),
                        "",
                        "Follow it here: " + beaconUrl)
                .collect(Collectors.joining("\n"));
        return new Announcement(subject, text);
    }

    /** Nothing of a restricted incident leaves the suite but its number. */
    static Announcement restricted(Incident incident, String url) {
        var name = "Restricted incident " + incident.number();
        return new Announcement(name, name + "\n\n" + url);
    }

    private static String prefix(Incident incident) {
        return incident.isDrill() ? "[Drill] " : "";
    }

    private static String what(IncidentEvent event) {
        return WHAT.getOrDefault(event.kind(), "");
    }
}
