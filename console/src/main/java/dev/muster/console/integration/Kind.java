package dev.muster.console.integration;

import java.util.Arrays;

/** The senders Muster understands, and how each is set up. */
public enum Kind {
    ALERTMANAGER("alertmanager", "Prometheus Alertmanager", "Its webhook receiver", "alertmanager.yml"),
    PAGERDUTY("pagerduty", "PagerDuty Events v2", "Anything that can send to PagerDuty", "Events API v2"),
    EVENTS("events", "Scripts and everything else", "One HTTP call with a bearer key", "curl");

    private final String code;
    private final String title;
    private final String summary;
    private final String place;

    Kind(String code, String title, String summary, String place) {
        this.code = code;
        this.title = title;
        this.summary = summary;
        this.place = place;
    }

    /** Kinds this console has no instructions for are set up like scripts: the key works at every address. */
    static Kind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElse(EVENTS);
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    /** Where the set-up goes. */
    public String place() {
        return place;
    }

    /** What to paste there. */
    public String setUp(String base, String key) {
        return switch (this) {
            case ALERTMANAGER -> """
                    receivers:
                      - name: muster
                        webhook_configs:
                          - url: %s/ingest/%s/alertmanager
                            send_resolved: true
                    route:
                      receiver: muster
                    """.formatted(base, key);
            case PAGERDUTY -> """
                    curl -X POST %s/ingest/pagerduty/v2/enqueue \\
                      -H 'Content-Type: application/json' \\
                      -d '{"routing_key":"%s","event_action":"trigger","dedup_key":"try-1",
                           "payload":{"summary":"Trying Muster","severity":"critical","source":"me"}}'
                    """.formatted(base, key);
            case EVENTS -> """
                    curl -X POST %s/v1/events \\
                      -H 'Authorization: Bearer %s' \\
                      -H 'Content-Type: application/json' \\
                      -d '{"action":"trigger","dedupKey":"try-1","summary":"Trying Muster","severity":"critical"}'
                    """.formatted(base, key);
        };
    }
}
