package dev.muster.postmortem.trend;

import java.util.List;

/** What is measured of incidents. */
final class IncidentFigures {

    private static final String CASES = """
            select c.id, c.declared as at, c.service_ids, c.severity, cast(null as uuid) as owner_id, c.cause,
                p.started_at is not null as paged,
                coalesce(c.names_roles, c.assembled is not null) as names_roles,
                seconds_between(c.impact_started, coalesce(c.detected, least(c.declared, a.first_alert))) as detect,
                seconds_between(p.started_at, p.acknowledged_at) as acknowledge,
                seconds_between(c.declared, c.assembled) as assemble,
                seconds_between(coalesce(c.impact_started, c.declared), c.mitigated) as mitigate,
                seconds_between(coalesce(c.impact_started, c.declared), c.resolved) as resolve,
                case when c.resolved is not null then e.seconds end as engaged
            from incident_case c
            left join lateral (
                select min(accepted_at) as first_alert from alert_fact where id = any(c.alert_ids)) a on true
            left join lateral (
                select min(started_at) as started_at, min(acknowledged_at) as acknowledged_at from page_fact
                where incident_ids @> array[c.id] or alert_ids && c.alert_ids) p on true
            left join lateral (
                select sum(seconds_between(w.since, least(w.left_at, c.resolved))) as seconds from (
                    select person_id, min(since) as since, max(left_at) as left_at from (
                        select person_id, since, left_at from incident_attendance where incident_id = c.id
                        union all
                        select k.person_id, k.at, null from page_fact q
                        join page_acknowledgement k on k.page_id = q.id
                        where q.incident_ids @> array[c.id] or q.alert_ids && c.alert_ids) x
                    group by person_id) w) e on true
            where c.declared >= $1 and c.declared < $2
            """;

    private static final String UPDATES = """
            select u.incident_id as id, u.due_at as at, c.service_ids, c.severity, cast(null as uuid) as owner_id,
                c.cause, coalesce(u.sent_at <= u.due_at, false) as punctual
            from update_due u
            join incident_case c on c.id = u.incident_id
            where u.due_at >= $1 and u.due_at < $2
            """;

    /** Each major incident that reaches into the period, in pieces of a week each. */
    private static final String MAJOR = """
            select c.id, lower(w.span) as at, c.service_ids, c.severity, cast(null as uuid) as owner_id, c.cause,
                w.span * tstzrange(c.began, greatest(c.began, c.ended)) as span,
                extract(epoch from case when asked.by_week then upper(w.span) - lower(w.span)
                    else greatest(asked.since, least(asked.until, asked.now)) - asked.since end) as seconds_asked
            from asked
            cross join lateral (
                select *, coalesce(impact_started, declared) as began, coalesce(resolved, asked.now) as ended
                from incident_case
                where severity in ('SEV1', 'SEV2') and (resolved is null or resolved > asked.since)
                    and coalesce(impact_started, declared) < least(asked.until, asked.now)) c
            cross join lateral generate_series(
                date_trunc('week', greatest(c.began, asked.since) at time zone 'UTC'),
                least(asked.until, asked.now) at time zone 'UTC', interval '7 days') monday
            cross join lateral (select tstzrange(asked.since, greatest(asked.since, least(asked.until, asked.now))) * tstzrange(
                monday at time zone 'UTC', (monday + interval '7 days') at time zone 'UTC') as span) w
            where not isempty(w.span) and lower(w.span) < c.ended
            """;

    static final List<CaseSet> ALL = List.of(
            CaseSet.of(
                    CASES,
                    Figure.time(
                            "detect",
                            "From the start of the impact to the first alert or the declaration, the earlier."
                                    + " Excluded: the start of the impact is not known"),
                    Figure.time(
                                    "acknowledge",
                                    "From the start of its first page to the first acknowledgement by a person, of"
                                            + " incidents that paged. Excluded: never acknowledged")
                            .of("paged"),
                    Figure.time(
                                    "assemble",
                                    "From the declaration until all roles its level names are filled, of incidents"
                                            + " whose level names roles. Excluded: never assembled")
                            .of("names_roles"),
                    Figure.time(
                            "mitigate",
                            "From the start of the impact, or the declaration where that is not known, until"
                                    + " mitigated. Excluded: not mitigated"),
                    Figure.time(
                            "resolve",
                            "From the start of the impact, or the declaration where that is not known, to the"
                                    + " last resolve. Excluded: not resolved"),
                    Figure.effort(
                            "engaged",
                            "From a person's first acknowledgement or joining to the resolve, or to their leaving,"
                                    + " summed over the people of an incident. Excluded: not resolved, or nobody is"
                                    + " known to have taken part")),
            CaseSet.of(
                    UPDATES,
                    Figure.share(
                            "punctuality",
                            "true",
                            "punctual",
                            "Updates sent by their due time, of the updates that were due, of incidents with a"
                                    + " postmortem: its record tells them")),
            CaseSet.of(
                    MAJOR,
                    Figure.ratio(
                            "withoutMajor",
                            "true",
                            "1 - seconds_of(range_agg(span)) / nullif(max(seconds_asked), 0)",
                            1.0,
                            "The part of the period up to now without an open incident of SEV1 or SEV2, each from the"
                                    + " start of the impact, or the declaration where that is not known, to the last"
                                    + " resolve; several at once count once")));

    private IncidentFigures() {}
}
