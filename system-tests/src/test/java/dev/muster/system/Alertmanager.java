package dev.muster.system;

/** What an Alertmanager posts to a webhook receiver (version 4 of its format). */
final class Alertmanager {
    private Alertmanager() {}

    static String firing(String name, String instance) {
        return message(name, instance, "firing", "0001-01-01T00:00:00Z");
    }

    static String resolved(String name, String instance) {
        return message(name, instance, "resolved", "2026-01-05T08:00:00Z");
    }

    private static String message(String name, String instance, String status, String endsAt) {
        return """
               {"version":"4","groupKey":"{}:{alertname=\\"%1$s\\"}","truncatedAlerts":0,"status":"%3$s","receiver":"muster",
                "groupLabels":{"alertname":"%1$s"},"commonLabels":{"alertname":"%1$s","severity":"critical"},
                "commonAnnotations":{},"externalURL":"http://alertmanager:9093","alerts":[{"status":"%3$s",
                "labels":{"alertname":"%1$s","instance":"%2$s","severity":"critical"},
                "annotations":{"summary":"Disk of %2$s is full (%1$s)"},"startsAt":"2026-01-05T07:00:00Z","endsAt":"%4$s",
                "generatorURL":"http://prometheus/graph?g0.expr=x","fingerprint":"%5$016x"}]}""".formatted(name, instance, status, endsAt, (name + instance).hashCode());
    }
}
