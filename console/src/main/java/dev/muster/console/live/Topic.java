package dev.muster.console.live;

/** What a page can watch; each has one upstream stream per replica of the console. */
enum Topic {
    ALERTS("alerts", "muster.peers.alerts.url", "/v1/alerts/stream"),
    PAGES("pages", "muster.peers.oncall.url", "/v1/pages/stream"),
    INCIDENTS("incidents", "muster.peers.incidents.url", "/v1/incidents/stream");

    /** The event's name in the browser. */
    final String event;

    final String addressKey;
    final String path;

    Topic(String event, String addressKey, String path) {
        this.event = event;
        this.addressKey = addressKey;
        this.path = path;
    }
}
