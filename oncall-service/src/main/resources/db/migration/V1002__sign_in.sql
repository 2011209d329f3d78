create table local_account (
    person_id  uuid        primary key references person on delete cascade,
    hash       text        not null, -- Argon2id, with salt and parameters
    changed_at timestamptz not null
);

create table session (
    id           uuid        primary key,
    secret_hash  text        not null unique,
    person_id    uuid        not null references person on delete cascade,
    started_at   timestamptz not null,
    expires_at   timestamptz not null
);
create index session_person on session (person_id);
create index session_expiry on session (expires_at);

-- Failures in a row, per account and per address, for the growing delay.
create table failed_sign_in (
    origin   text        primary key,
    failures integer     not null,
    last_at  timestamptz not null
);
create index failed_sign_in_last on failed_sign_in (last_at);

create table api_token (
    id          uuid        primary key,
    secret_hash text        not null unique,
    person_id   uuid        not null references person on delete cascade,
    name        text        not null,
    role        text        not null,
    created_at  timestamptz not null,
    expires_at  timestamptz
);
create index api_token_person on api_token (person_id, id);
