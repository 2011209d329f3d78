package dev.muster.console.integration;

import java.util.Arrays;

/** The senders Muster understands. */
public enum Kind {
    ALERTMANAGER("alertmanager", "Prometheus Alertmanager", "Its webhook receiver"),
    PAGERDUTY("pagerduty", "PagerDuty Events v2", "Anything that can send to PagerDuty"),
    EVENTS("events", "Scripts and everything else", "One HTTP call with a bearer key");

    private final String code;
    private final String title;
    private final String summary;

    Kind(String code, String title, String summary) {
        this.code = code;
        this.title = title;
        this.summary = summary;
    }

    /** A kind this console does not know yet is shown as one of scripts: every key works at every address. */
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
}
