-- Senders that may bring events. The key itself is never stored; a removed integration keeps its row, its alerts name it.
create table integration (
    id            uuid primary key,
    name          text        not null,
    kind          text        not null,
    service_id    uuid,
    key_hash      text        not null unique,
    created_at    timestamptz not null,
    last_event_at timestamptz,
    removed_at    timestamptz,
    version       integer     not null default 0
);

create unique index integration_name on integration (lower(name)) where removed_at is null;
