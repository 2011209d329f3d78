-- copies of incidents, whose owner is the incidents service
create table incident (
    id uuid primary key,
    number text not null,
    title text not null,
    severity text,
    ended boolean not null,
    drill boolean not null,
    restricted boolean not null,
    service_ids text not null,
    visible_to text not null,
    url text
);

create index incident_open on incident (id) where not ended;
create index incident_restricted on incident (id) where restricted;

-- where an alert belongs: to its group, once the alert has called somebody, and to the incident it is part of
create table alert_place (
    alert_id uuid primary key,
    group_id uuid,
    severity text,
    incident_id uuid
);

create index alert_place_by_incident on alert_place (incident_id);

-- the requests for pages that were met, each once
create table met_request (
    id uuid primary key,
    incident_id uuid not null,
    met_at timestamptz not null
);

alter table page
    add column role text,
    add column offered_roles text not null default '[]';

-- an incident may call several people by pages of their own
drop index page_subject_live;
create unique index page_subject_live on page_subject (type, subject_id) where live and type <> 'incident';
create index page_subject_live_incident on page_subject (subject_id) where live and type = 'incident';
