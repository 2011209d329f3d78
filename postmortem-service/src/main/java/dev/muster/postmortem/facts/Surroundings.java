package dev.muster.postmortem.facts;

import java.time.Instant;

/**
 * What alerts and pages say about an incident.
 *
 * @param firstAlert when its first alert was triggered; null where it had none
 * @param alerts how many alerts belong to it
 * @param alertsActedOn how many of them a person did something about
 * @param pages how many pages were about it or its alerts
 * @param interruptions how many people were interrupted, each counted once
 * @param firstPage the page that started first; null where nobody was paged
 */
public record Surroundings(
        Instant firstAlert, int alerts, int alertsActedOn, int pages, int interruptions, FirstPage firstPage) {

    public static final Surroundings NONE = new Surroundings(null, 0, 0, 0, 0, null);

    /**
     * Null where it did not come that far.
     *
     * @param acknowledgedAt when a person first acknowledged it, or any page that came after it
     */
    public record FirstPage(Instant acceptedAt, Instant startedAt, Instant handedOverAt, Instant acknowledgedAt) {}
}
