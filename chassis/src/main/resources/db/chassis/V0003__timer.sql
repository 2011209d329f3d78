-- What is to be done later. A row is there until its work is done.
create table timer (
    id          uuid primary key,
    kind        text        not null,
    subject     text        not null,
    due_at      timestamptz not null,
    next_at     timestamptz not null, -- when due, or end of the lease or of the back-off
    payload     jsonb       not null,
    attempts    int         not null default 0,
    last_error  text,
    traceparent text        not null
);

create index timer_next on timer (kind, next_at);
create index timer_due on timer (due_at);
create index timer_of_subject on timer (subject, kind);
