-- What reviews of incidents propose to change here. A decided one is kept as it was decided.
create table improvement (
    id                uuid primary key,
    finding_id        uuid,
    target            text        not null,
    rule_id           uuid,
    base_version      integer,
    change            text,
    text              text        not null,
    postmortem_id     uuid,
    postmortem_number text,
    incident_id       uuid,
    incident_number   text,
    proposed_by       text,
    received_at       timestamptz not null,
    state             text        not null,
    decided_by        uuid,
    decided_at        timestamptz,
    reason            text,
    applied_version   integer,
    version           integer     not null
);

create index improvement_by_state on improvement (state, id desc);
create index improvement_by_rule on improvement (rule_id, id desc);
