create table schedule (
    id         uuid        primary key,
    version    integer     not null,
    name       text        not null,
    team_id    uuid        references team,
    definition text        not null, -- JSON, as of the newest version
    created_at timestamptz not null,
    changed_at timestamptz not null,
    deleted_at timestamptz            -- kept, because the past is asked about
);
create index schedule_team on schedule (team_id);

create table schedule_version (
    schedule_id uuid        not null references schedule,
    version     integer     not null,
    definition  text        not null, -- JSON
    valid_from  timestamptz not null,
    primary key (schedule_id, version)
);

create table schedule_override (
    id                 uuid        primary key,
    schedule_id        uuid        not null references schedule,
    starts_at          timestamptz not null,
    ends_at            timestamptz not null,
    person_id          uuid        not null references person,
    replaces_person_id uuid        references person,
    reason             text,
    made_at            timestamptz not null,
    made_by            uuid        not null,
    requested_from     timestamptz,           -- when it was asked to begin in the past
    check (starts_at < ends_at)
);
create index schedule_override_of on schedule_override (schedule_id, ends_at);
create index schedule_override_person on schedule_override (person_id, ends_at);

-- Up to when people were told that their shift began.
create table shift_start_told (
    schedule_id uuid        primary key references schedule,
    until       timestamptz not null
);
