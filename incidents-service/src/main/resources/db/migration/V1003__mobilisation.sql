-- whom incidents have asked to be called
create table page_request (
    id uuid primary key,
    incident_id uuid not null,
    at timestamptz not null,
    targets text not null,
    urgency text not null
);

create index page_request_by_incident on page_request (incident_id);

-- what we were told of the pages that call for an incident
create table page_told (
    id uuid primary key,
    incident_id uuid not null,
    page_id uuid not null,
    type text not null,
    at timestamptz not null,
    person_id uuid,
    channel text,
    role text,
    level integer not null,
    policy_id uuid,
    accepted_at timestamptz,
    handed_over_at timestamptz
);

create index page_told_by_incident on page_told (incident_id, at);
