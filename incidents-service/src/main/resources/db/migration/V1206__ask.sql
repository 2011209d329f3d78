create table ask (
    id          uuid        primary key,
    version     integer     not null,
    incident_id uuid        not null references incident,
    person_id   uuid,
    role        text,
    service_id  uuid,
    question    text        not null,
    due_at      timestamptz not null,
    asked_by    uuid        not null,
    asked_at    timestamptz not null,
    answer      text,
    answered_by uuid,
    answered_at timestamptz,
    check (num_nonnulls(person_id, role, service_id) = 1)
);
create index ask_incident on ask (incident_id, id);
