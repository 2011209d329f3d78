package dev.muster.postmortem.trend;

import java.util.List;

/** What is measured of pages, and of those they reach. */
final class PageFigures {

    private static final String CASES = """
            select p.id, p.started_at as at, p.service_ids, p.severity, cast(null as uuid) as owner_id, p.cause,
                p.exhausted_at is not null as exhausted,
                seconds_between(p.accepted_at, p.handed_over_at) as page,
                seconds_between(p.started_at, p.acknowledged_at) as acknowledge
            from page_case p
            where p.started_at >= $1 and p.started_at < $2
            """;

    /** The first time that a person is told of a page, or of any page of the incident that it belongs to. */
    private static final String INTERRUPTIONS = """
            select distinct on (n.person_id, coalesce(p.incident_ids[1], p.id)) p.id, n.at, p.service_ids, p.severity,
                n.person_id as owner_id, p.cause, wall_clock(n.at, coalesce(z.zone, 'UTC')) as local
            from page_notice n
            join page_case p on p.id = n.page_id
            left join person_zone z on z.person_id = n.person_id
            where n.at >= $1 and n.at < $2 and n.channel not in ('email', 'inbox')
                and not exists (select 1 from page_notice o
                    where o.page_id = any(p.id || array(select q.id from page_fact q
                        where p.incident_ids <> '{}' and q.incident_ids && p.incident_ids))
                    and o.person_id = n.person_id and o.channel not in ('email', 'inbox') and o.at < $1)
            order by n.person_id, coalesce(p.incident_ids[1], p.id), n.at
            """;

    private static final String LOAD = """
            select key, cast(3600 * count(distinct date_trunc('hour', local)) as double precision) as load
            from keyed group by key, owner_id, date_trunc('week', local)
            """;

    private static final CaseSet INTERRUPTED = CaseSet.of(
            INTERRUPTIONS,
            Figure.total(
                    "interruptions",
                    "1",
                    "People told by SMS, voice, push or chat, once for each page or the incident it belongs to"),
            during("business", "between 8 and 18 on Monday to Friday"),
            during("off", "in the evening, between 18 and 22, and at weekends during the day"),
            during("sleep", "between 22 and 8"));

    static final List<CaseSet> ALL = List.of(
            CaseSet.of(
                    CASES,
                    Figure.time(
                            "page",
                            "From the event, accepted, to the first notification handed to a provider."
                                    + " Excluded: nobody was told"),
                    Figure.time(
                            "acknowledge",
                            "From the start of the page to the first acknowledgement by a person."
                                    + " Excluded: never acknowledged"),
                    Figure.share("exhausted", "true", "exhausted", "Pages that nobody answered, of all pages")),
            INTERRUPTED,
            INTERRUPTED.summedUp(
                    LOAD,
                    Figure.time(
                            "load",
                            "Hours of the clock with an interruption, for each person and week that had one, in the"
                                    + " person's own time zone")));

    private PageFigures() {}

    private static Figure during(String part, String words) {
        return Figure.total(
                part + "Hours",
                "case when part_of_day(local) = '" + part + "' then 1 else 0 end",
                "Interruptions " + words + ", in the person's own time zone");
    }
}
