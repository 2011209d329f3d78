package dev.muster.postmortem.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a trend is about: its cases between {@code $1} and {@code $2}, and the figures over them. Cases have an id, an
 * instant, services, a severity and an owner, the last two or three may be null. {@code $3} is now.
 */
enum TrendSubject {
    INCIDENTS(
            """
            select c.id, c.declared as at, c.service_ids, c.severity, cast(null as uuid) as owner_id,
                p.started_at is not null as paged,
                seconds_between(c.impact_started, coalesce(c.detected, least(c.declared, a.first_alert))) as detect,
                seconds_between(p.started_at, p.acknowledged_at) as acknowledge,
                seconds_between(c.declared, c.assembled) as assemble,
                seconds_between(coalesce(c.impact_started, c.declared), c.mitigated) as mitigate,
                seconds_between(coalesce(c.impact_started, c.declared), c.resolved) as resolve
            from incident_case c
            left join lateral (
                select min(accepted_at) as first_alert from alert_fact where id = any(c.alert_ids)) a on true
            left join lateral (
                select started_at, acknowledged_at from page_fact
                where incident_ids @> array[c.id] or alert_ids && c.alert_ids
                order by started_at, id limit 1) p on true
            where c.declared >= $1 and c.declared < $2
            """,
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
                    "From the declaration until all roles its level names are filled." + " Excluded: never assembled"),
            Figure.time(
                    "mitigate",
                    "From the start of the impact, or the declaration where that is not known, until"
                            + " mitigated. Excluded: not mitigated"),
            Figure.time(
                    "resolve",
                    "From the start of the impact, or the declaration where that is not known, to the"
                            + " last resolve. Excluded: not resolved")),

    ALERTS(
            """
            select a.id, a.accepted_at as at, a.severity, cast(null as uuid) as owner_id,
                case when a.service_id is null then array[]::uuid[] else array[a.service_id] end as service_ids,
                exists (select 1 from page_fact p where p.alert_ids @> array[a.id]) as paged,
                a.acted_on,
                a.suppressed,
                exists (select 1 from alert_fact b
                    where b.dedup_key = a.dedup_key and b.resolved_at <= a.accepted_at
                    and b.resolved_at > a.accepted_at - interval '15 minutes' and b.id <> a.id) as flapped,
                seconds_between(a.accepted_at, a.acknowledged_at) as acknowledge
            from alert_fact a
            where a.accepted_at >= $1 and a.accepted_at < $2
                and not exists (select 1 from uncounted_alert u where u.id = a.id)
            """,
            Figure.share(
                    "noise",
                    "paged",
                    "not acted_on",
                    "Alerts that paged and led to nothing a person did, of the" + " alerts that paged"),
            Figure.share("paged", "not suppressed", "paged", "Alerts that paged, of those that were not muted"),
            Figure.share(
                    "flap",
                    "true",
                    "flapped",
                    "Alerts that came back within 15 minutes of their resolve, of all" + " alerts"),
            Figure.time(
                            "acknowledge",
                            "From the event to the first acknowledgement, of alerts that paged."
                                    + " Excluded: never acknowledged")
                    .of("paged")),

    PAGES(
            """
            select p.id, p.started_at as at, cast(null as uuid) as owner_id,
                array(select distinct s from (
                    select a.service_id as s from alert_fact a where a.id = any(p.alert_ids)
                    union select unnest(c.service_ids) from incident_case c where c.id = any(p.incident_ids)) x
                    where s is not null) as service_ids,
                (select a.severity from alert_fact a where a.id = any(p.alert_ids)
                    order by array_position(array['critical', 'error', 'warning', 'info'], a.severity) limit 1)
                    as severity,
                p.exhausted_at is not null as exhausted,
                seconds_between(p.accepted_at, p.handed_over_at) as page,
                seconds_between(p.started_at, p.acknowledged_at) as acknowledge,
                (select count(distinct n.person_id) from page_notice n
                    where n.page_id = p.id and n.channel not in ('email', 'inbox')
                    and not exists (select 1 from page_notice o join page_fact q on q.id = o.page_id
                        where o.person_id = n.person_id and o.channel not in ('email', 'inbox')
                        and q.incident_ids && p.incident_ids and (q.started_at, q.id) < (p.started_at, p.id)))
                    as interruptions
            from page_fact p
            where p.started_at >= $1 and p.started_at < $2
                and not p.incident_ids && array(select id from uncounted_incident)
                and not p.alert_ids && array(select id from uncounted_alert)
            """,
            Figure.time(
                    "page",
                    "From the event, accepted, to the first notification handed to a provider."
                            + " Excluded: nobody was told"),
            Figure.time(
                    "acknowledge",
                    "From the start of the page to the first acknowledgement by a person."
                            + " Excluded: never acknowledged"),
            Figure.share("exhausted", "true", "exhausted", "Pages that nobody answered, of all pages"),
            Figure.total(
                    "interruptions",
                    "People told by SMS, voice, push or chat, once for each page or the incident" + " it belongs to")),

    ACTIONS(
            """
            select i.id, i.due_on::timestamp at time zone 'UTC' as at, i.owner_id,
                coalesce(c.service_ids, array[]::uuid[]) as service_ids, c.severity,
                i.status = 'OPEN' as open,
                i.status = 'DONE' or i.due_on < ($3::timestamptz at time zone 'UTC')::date as due,
                coalesce((i.completed_at at time zone 'UTC')::date <= i.due_on, false) as in_time,
                case when i.status = 'OPEN' then seconds_between(i.created_at, $3) end as age
            from action_item i
            left join incident_case c on c.id = i.incident_id
            where i.due_on >= ($1::timestamptz at time zone 'UTC')::date
                and i.due_on < ($2::timestamptz at time zone 'UTC')::date
                and not exists (select 1 from uncounted_incident u where u.id = i.incident_id)
            """,
            Figure.share("completion", "due", "in_time", "Actions done by their due day, of the actions due or done"),
            Figure.time("age", "From the making of an action until now, of those open")
                    .of("open"));

    private final String cases;
    private final List<Figure> figures;

    TrendSubject(String cases, Figure... figures) {
        this.cases = cases;
        this.figures = List.of(figures);
    }

    String cases() {
        return cases;
    }

    List<Figure> figures() {
        return figures;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TrendSubject> of(String word) {
        return Arrays.stream(values())
                .filter(subject -> subject.word().equals(word))
                .findFirst();
    }
}
