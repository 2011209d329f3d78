create table finding (
    id            uuid        primary key,
    postmortem_id uuid        not null references postmortem,
    incident_id   uuid        not null,
    aspect        text        not null,
    text          text        not null,
    created_by    uuid        not null,
    created_at    timestamptz not null
);
create index finding_of_postmortem on finding (postmortem_id);

-- change is a JSON merge patch of the target.
create table improvement (
    id              uuid        primary key,
    version         integer     not null,
    finding_id      uuid        not null references finding,
    postmortem_id   uuid        not null,
    incident_id     uuid        not null,
    target          text        not null,
    ref             uuid,
    base_version    integer,
    change          text,
    text            text        not null,
    state           text        not null,
    action_item_id  uuid,
    proposed_by     uuid        not null,
    proposed_at     timestamptz not null,
    decided_by      uuid,
    decided_at      timestamptz,
    reason          text,
    applied_version integer
);
create index improvement_of_finding on improvement (finding_id);
create index improvement_of_action on improvement (action_item_id);
