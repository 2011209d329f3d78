create table diagnosis (
    id           uuid        primary key,
    incident_id  uuid        not null references incident,
    symptoms     text        not null,
    cause        text        not null,
    confidence   text        not null,
    evidence     text,
    diagnosed_by uuid        not null,
    diagnosed_at timestamptz not null
);
create index diagnosis_incident on diagnosis (incident_id, id);

-- Changes of one incident's proposals and cycles come one after the other: who makes one has locked the incident.
create table proposal (
    id               uuid        primary key,
    version          integer     not null,
    incident_id      uuid        not null references incident,
    cycle            integer     not null,
    action           text        not null,
    expected_effect  text        not null,
    gain             integer     not null,
    risk             integer     not null,
    reversible       boolean     not null,
    rollback         text,
    duration_seconds bigint,
    assignee_id      uuid,
    state            text        not null,
    proposed_by      uuid        not null,
    proposed_at      timestamptz not null,
    -- the decision in force
    decided_by       uuid,
    decided_at       timestamptz,
    decision         text,
    rationale        text,
    deferred_until   timestamptz,
    started_at       timestamptz,
    override_reason  text,
    outcome          text,
    result_note      text,
    result_at        timestamptz,
    halted_at        timestamptz,
    stopped_at       timestamptz
);
create index proposal_incident on proposal (incident_id, id);

create table remediation_cycle (
    id          uuid        primary key,
    incident_id uuid        not null references incident,
    number      integer     not null,
    opened_at   timestamptz not null,
    closed_at   timestamptz,
    unique (incident_id, number)
);
