-- The review of the response, one row for each aspect. facts is JSON.
create table response_review (
    id            uuid    primary key,
    version       integer not null,
    postmortem_id uuid    not null references postmortem,
    aspect        text    not null,
    facts         text    not null,
    verdict       text,
    note          text,
    judged_by     uuid,
    judged_at     timestamptz,
    unique (postmortem_id, aspect)
);
