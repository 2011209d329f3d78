-- What other services told, as far as learning needs it. told is the whole small record of an incident, as JSON.
create table incident_fact (
    id         uuid    primary key,
    restricted boolean not null,
    told       text    not null
);

-- Who may know of a restricted incident.
create table incident_viewer (
    incident_id uuid not null references incident_fact on delete cascade,
    person_id   uuid not null,
    primary key (incident_id, person_id)
);

-- Incidents that count: neither drills nor restricted ones, nor what turned out to be none or part of another.
create view incident_case as
select f.id,
       j.told ->> 'number'                                          as number,
       j.told ->> 'severity'                                        as severity,
       j.told ->> 'status'                                          as status,
       (j.told -> 'milestones' ->> 'impactStarted')::timestamptz    as impact_started,
       (j.told -> 'milestones' ->> 'detected')::timestamptz         as detected,
       (j.told -> 'milestones' ->> 'declared')::timestamptz         as declared,
       (j.told -> 'milestones' ->> 'assembled')::timestamptz        as assembled,
       (j.told -> 'milestones' ->> 'mitigated')::timestamptz        as mitigated,
       (j.told -> 'milestones' ->> 'resolved')::timestamptz         as resolved,
       array(select s::uuid from jsonb_array_elements_text(j.told -> 'serviceIds') s) as service_ids,
       array(select a::uuid from jsonb_array_elements_text(j.told -> 'alertIds') a)   as alert_ids
from incident_fact f
cross join lateral (select f.told::jsonb) as j(told)
where not f.restricted
  and not (j.told ->> 'drill')::boolean
  and coalesce(j.told ->> 'status', '') not in ('declined', 'merged');

-- acted_on: a person did something about it.
create table alert_fact (
    id              uuid        primary key,
    service_id      uuid,
    severity        text,
    urgency         text,
    dedup_key       text,
    accepted_at     timestamptz not null,
    acknowledged_at timestamptz,
    resolved_at     timestamptz,
    suppressed      boolean     not null,
    acted_on        boolean     not null default false
);
create index alert_fact_by_time on alert_fact (accepted_at);

create table page_fact (
    id              uuid        primary key,
    accepted_at     timestamptz,
    started_at      timestamptz not null,
    handed_over_at  timestamptz,
    acknowledged_at timestamptz,
    exhausted_at    timestamptz,
    ended_at        timestamptz,
    incident_ids    uuid[]      not null,
    alert_ids       uuid[]      not null
);
create index page_fact_by_time on page_fact (started_at);
create index page_fact_by_alert on page_fact using gin (alert_ids);
create index page_fact_by_incident on page_fact using gin (incident_ids);

-- Each time that somebody was told of a page.
create table page_notice (
    page_id   uuid        not null,
    person_id uuid        not null,
    channel   text        not null,
    at        timestamptz not null
);
create index page_notice_of_page on page_notice (page_id);
