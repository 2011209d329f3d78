package dev.muster.console.palette;

import dev.muster.console.directory.Names;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everywhere one can go. */
record Destinations(List<Entry> all) {
    private static final int SHOWN = 12;

    public record Entry(String name, String kind, String href) {}

    private static final List<Entry> PAGES = List.of(
            new Entry("Home", "page", "/"),
            new Entry("Alerts", "page", "/alerts"),
            new Entry("Incidents", "page", "/incidents"),
            new Entry("Declare incident", "action", "/incidents/new"),
            new Entry("Postmortems", "page", "/postmortems"),
            new Entry("Action items", "page", "/actions"),
            new Entry("Trends", "page", "/trends"),
            new Entry("Improvements waiting for you", "page", "/improvements"),
            new Entry("On call now", "page", "/on-call"),
            new Entry("Schedules", "page", "/schedules"),
            new Entry("Escalation policies", "page", "/policies"),
            new Entry("Services", "page", "/services"),
            new Entry("Teams", "page", "/teams"),
            new Entry("People", "page", "/people"),
            new Entry("Rules", "page", "/rules"),
            new Entry("Integrations", "page", "/settings/integrations"),
            new Entry("Playbooks", "page", "/playbooks"),
            new Entry("Response plan", "page", "/settings/plan"),
            new Entry("How I am reached", "page", "/me"),
            new Entry("What I am told", "page", "/me/subscriptions"),
            new Entry("New schedule", "action", "/schedules/new"),
            new Entry("New escalation policy", "action", "/policies/new"),
            new Entry("New rule", "action", "/rules/new"),
            new Entry("New playbook", "action", "/playbooks/new"),
            new Entry("New service", "action", "/services/new"),
            new Entry("New team", "action", "/teams/new"),
            new Entry("New person", "action", "/people/new"));

    static Destinations of(Names names) {
        var all = new ArrayList<>(PAGES);
        names.schedules().values().forEach(it -> all.add(new Entry(it.name(), "schedule", "/schedules/" + it.id())));
        names.policies().values().forEach(it -> all.add(new Entry(it.name(), "policy", "/policies/" + it.id())));
        names.services()
                .values()
                .forEach(it -> all.add(new Entry(it.name(), "alerts of service", "/alerts?serviceId=" + it.id())));
        return new Destinations(all);
    }

    /** The best first; last the search through alerts, which always fits. */
    List<Entry> matching(String query) {
        var wanted = query.toLowerCase(Locale.ROOT);
        var found = new ArrayList<>(all.stream()
                .filter(entry -> entry.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted((a, b) -> Boolean.compare(startsWith(b, wanted), startsWith(a, wanted)))
                .limit(SHOWN)
                .toList());
        if (query.matches("(?i)alr-\\d+")) {
            found.add(
                    0, new Entry(query.toUpperCase(Locale.ROOT), "alert", "/alerts/" + query.toUpperCase(Locale.ROOT)));
        } else if (query.matches("(?i)inc-\\d+")) {
            var number = query.toUpperCase(Locale.ROOT);
            found.add(0, new Entry(number, "incident", "/incidents/" + number));
        } else if (!query.isEmpty()) {
            found.add(new Entry("Alerts with “" + query + "”", "search", search(query)));
        }
        return found;
    }

    private static boolean startsWith(Entry entry, String wanted) {
        return entry.name().toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    private static String search(String query) {
        return "/alerts?status=all&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
