-- What was told of an incident, in seven fields. Never changed.
create table status_update (
    id             uuid        primary key,
    incident_id    uuid        not null references incident,
    issue          text        not null,
    services       text        not null,
    degraded_since timestamptz,
    severity       text,
    progress       text        not null,
    remediation    text        not null,
    coordination   text        not null,
    audience       text        not null, -- JSON
    sent_by        uuid        not null,
    sent_at        timestamptz not null,
    due_at         timestamptz,
    receivers      integer     not null
);
create index status_update_incident on status_update (incident_id, id);

-- Whether its readers understood it.
create table update_verdict (
    update_id uuid        not null references status_update,
    person_id uuid        not null,
    is_clear  boolean     not null,
    given_at  timestamptz not null,
    primary key (update_id, person_id)
);

-- From when the next update of an open incident is counted.
create table update_pace (
    incident_id    uuid        primary key references incident,
    last_told      timestamptz not null,
    every_seconds  bigint,
    cycle_ended_at timestamptz
);
