-- The review meeting of a postmortem. Ids are JSON; sequence is the revision of the invitation.
create table postmortem_review (
    id             uuid        primary key,
    version        integer     not null,
    postmortem_id  uuid        not null unique references postmortem,
    starts_at      timestamptz not null,
    length_minutes integer     not null,
    sequence       integer     not null,
    attendee_ids   text        not null,
    cancelled_at   timestamptz,
    minutes        text,
    attended_ids   text,
    minutes_by     uuid,
    minutes_at     timestamptz
);
