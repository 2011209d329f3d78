create sequence postmortem_number;

create table postmortem (
    id           uuid        primary key,
    version      integer     not null,
    number       bigint      not null unique,
    incident_id  uuid        not null unique references incident_fact,
    status       text        not null,
    owner_id     uuid,
    due_on       date        not null,
    created_at   timestamptz not null,
    published_at timestamptz,
    facts_at     timestamptz
);

-- Each is edited by itself, so each has a version; edited_by is null as long as it holds only what was drafted.
create table postmortem_section (
    id            uuid    primary key,
    version       integer not null,
    postmortem_id uuid    not null references postmortem,
    name          text    not null,
    text          text    not null,
    edited_by     uuid,
    edited_at     timestamptz,
    unique (postmortem_id, name)
);

-- What the record of the incident says, taken over at each resolve. All three are JSON.
create table postmortem_dossier (
    postmortem_id uuid primary key references postmortem,
    chronology    text not null,
    decisions     text not null,
    times         text
);
