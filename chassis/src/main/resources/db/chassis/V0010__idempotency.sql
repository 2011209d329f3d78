-- Answers given under an Idempotency-Key; location and answer (sealed) are set in the transaction that claimed the key.
create table idempotency (
    caller      text        not null,
    path        text        not null,
    key         text        not null,
    fingerprint text        not null,
    location    text,
    answer      text,
    created_at  timestamptz not null,
    primary key (caller, path, key)
);

create index idempotency_by_age on idempotency (created_at);
