-- Mail that has left or has to leave. A waiting one has a timer of the same id as subject.
create table mail (
    id              uuid primary key,
    recipient       text        not null,
    subject         text        not null,
    body_text       text        not null,
    body_html       text,
    calendar_method text,
    calendar        text,
    reference       text        not null,
    state           text        not null check (state in ('waiting', 'sent', 'failed')),
    attempts        integer     not null default 0,
    last_error      text,
    created_at      timestamptz not null,
    sent_at         timestamptz
);

create index mail_reference on mail (reference, id);
