create table playbook (
    id         uuid        primary key,
    version    integer     not null,
    name       text        not null,
    team_id    uuid,
    body       text        not null, -- Markdown
    match      text        not null, -- JSON
    steps      text        not null, -- JSON
    created_at timestamptz not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    deleted_at timestamptz            -- kept, because old runs name it
);

-- What a playbook said, version by version, the present one included. Never changed.
create table playbook_version (
    playbook_id uuid        not null references playbook,
    version     integer     not null,
    name        text        not null,
    team_id     uuid,
    body        text        not null,
    match       text        not null,
    steps       text        not null,
    changed_at  timestamptz not null,
    changed_by  text        not null,
    primary key (playbook_id, version)
);

-- A playbook at work in an incident: the version it was attached in, and which steps are done.
create table playbook_run (
    id               uuid        primary key,
    version          integer     not null,
    incident_id      uuid        not null references incident,
    playbook_id      uuid        not null references playbook,
    playbook_version integer     not null,
    name             text        not null,
    body             text        not null,
    steps            text        not null, -- JSON
    attached_by      text        not null,
    attached_at      timestamptz not null,
    unique (incident_id, playbook_id)
);

-- Those of the alert an incident was made of; playbooks are found by them.
alter table incident add column labels text not null default '{}'; -- JSON
