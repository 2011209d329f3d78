package dev.muster.alerts.ingest;

/** How much of what a sender tells is taken; in characters unless said otherwise. */
final class Limits {

    static final int BODY_BYTES = 1024 * 1024;
    static final int PAGERDUTY_BODY_BYTES = 512 * 1024;

    static final int DEDUP_KEY = 255;
    static final int SUMMARY = 1024;

    /** A host, a service, a severity: what is longer is cut. */
    static final int NAME = 255;

    static final int LABELS = 100;
    static final int LABEL_VALUE = 2048;

    static final int LINKS = 50;
    static final int ADDRESS = 2048;

    private Limits() {}
}
