-- The last that was told of an incident, as a row that trends can search.
create table incident_row (
    id              uuid    primary key,
    severity        text,
    status          text,
    restricted      boolean not null,
    drill           boolean not null,
    -- Whether its level names roles; null where that was not told.
    names_roles     boolean,
    impact_started  timestamptz,
    detected        timestamptz,
    declared        timestamptz,
    assembled       timestamptz,
    mitigated       timestamptz,
    resolved        timestamptz,
    service_ids     uuid[]  not null,
    alert_ids       uuid[]  not null
);
create index incident_row_by_time on incident_row (declared);
create index incident_row_by_alert on incident_row using gin (alert_ids);
create index incident_row_by_service on incident_row using gin (service_ids);
create index incident_row_of_major on incident_row (resolved) where severity in ('SEV1', 'SEV2');

insert into incident_row
select f.id, t.told ->> 'severity', t.told ->> 'status', f.restricted,
       coalesce((t.told ->> 'drill')::boolean, false), null,
       (t.told -> 'milestones' ->> 'impactStarted')::timestamptz,
       (t.told -> 'milestones' ->> 'detected')::timestamptz,
       (t.told -> 'milestones' ->> 'declared')::timestamptz,
       (t.told -> 'milestones' ->> 'assembled')::timestamptz,
       (t.told -> 'milestones' ->> 'mitigated')::timestamptz,
       (t.told -> 'milestones' ->> 'resolved')::timestamptz,
       array(select s::uuid from jsonb_array_elements_text(t.told -> 'serviceIds') s),
       array(select a::uuid from jsonb_array_elements_text(t.told -> 'alertIds') a)
from incident_fact f
cross join lateral (select f.told::jsonb) as t(told);

drop view uncounted_alert;
drop view uncounted_incident;
drop view incident_case;

-- Who took part in an incident, from when on, and when they left for the last time; null while they are in it.
create table incident_attendance (
    incident_id uuid        not null,
    person_id   uuid        not null,
    since       timestamptz not null,
    left_at     timestamptz,
    primary key (incident_id, person_id)
);

-- When a person first acknowledged a page.
create table page_acknowledgement (
    page_id   uuid        not null,
    person_id uuid        not null,
    at        timestamptz not null,
    primary key (page_id, person_id)
);

create index page_notice_by_time on page_notice (at);

alter table page_fact add column policy_id uuid;
create index page_fact_of_policy on page_fact (policy_id, started_at);

-- The response rules that decided about it.
alter table alert_fact add column rule_ids uuid[] not null default '{}';
create index alert_fact_of_rule on alert_fact using gin (rule_ids);

-- When updates of an incident were due, and when they were sent; null for those that never were.
create table update_due (
    incident_id uuid        not null,
    due_at      timestamptz not null,
    sent_at     timestamptz,
    primary key (incident_id, due_at)
);
create index update_due_by_time on update_due (due_at);

-- What kind of thing brought the incident about; null as long as nobody has said.
alter table postmortem add column cause text;
