-- links by which people set a password without knowing one; used once, and gone then
create table password_link (
    id         uuid        primary key,
    token_hash text        not null unique,
    person_id  uuid        not null references person on delete cascade,
    made_at    timestamptz not null,
    expires_at timestamptz not null
);
create index password_link_person on password_link (person_id);
