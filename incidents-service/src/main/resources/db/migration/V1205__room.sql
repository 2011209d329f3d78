create table room (
    id          uuid        primary key,
    incident_id uuid        not null references incident,
    kind        text        not null,
    name        text        not null,
    url         text        not null,
    opened_by   text        not null,
    opened_at   timestamptz not null
);
create index room_incident on room (incident_id, id);
