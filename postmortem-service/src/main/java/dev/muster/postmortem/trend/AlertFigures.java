package dev.muster.postmortem.trend;

import java.util.List;

/** What is measured of alerts. */
final class AlertFigures {

    private static final String CASES = """
            select a.id, a.accepted_at as at, a.service_ids, a.severity, cast(null as uuid) as owner_id, a.cause,
                a.paged, a.useful, a.suppressed,
                exists (select 1 from alert_fact b
                    where b.dedup_key = a.dedup_key and b.id <> a.id
                    and b.resolved_at between a.accepted_at - interval '15 minutes' and a.accepted_at
                    and b.accepted_at >= a.accepted_at - interval '15 minutes') as flapped,
                seconds_between(a.accepted_at, a.acknowledged_at) as acknowledge
            from alert_case a
            where a.accepted_at >= $1 and a.accepted_at < $2
            """;

    private static final String ALERTS_AND_PAGES = """
            select a.id, a.accepted_at as at, a.service_ids, a.severity, cast(null as uuid) as owner_id, a.cause,
                false as page
            from alert_case a
            where a.accepted_at >= $1 and a.accepted_at < $2
            union all
            select p.id, p.started_at, p.service_ids, p.severity, null, p.cause, true
            from page_case p
            where p.started_at >= $1 and p.started_at < $2 and p.alert_ids <> '{}'
            """;

    static final List<CaseSet> ALL = List.of(
            CaseSet.of(
                    CASES,
                    Figure.share(
                            "noise",
                            "paged",
                            "not useful",
                            "Alerts that paged and led to nothing a person did, nor to an incident, of the alerts"
                                    + " that paged"),
                    Figure.share("paged", "not suppressed", "paged", "Alerts that paged, of those that were not muted"),
                    Figure.share(
                            "flap",
                            "true",
                            "flapped",
                            "Alerts whose key had been triggered and resolved within the 15 minutes before, of all"
                                    + " alerts"),
                    Figure.time(
                                    "acknowledge",
                                    "From the event to the first acknowledgement, of alerts that paged."
                                            + " Excluded: never acknowledged")
                            .of("paged")),
            CaseSet.of(
                    ALERTS_AND_PAGES,
                    Figure.ratio(
                            "reduction",
                            "not page",
                            "1 - cast(count(*) filter (where page) as double precision)"
                                    + " / nullif(count(*) filter (where not page), 0)",
                            null,
                            "1 minus pages about alerts by alerts, muted ones included. An event that repeats an open"
                                    + " alert is not counted again")));

    private AlertFigures() {}
}
