create table subscription (
    id                uuid        primary key,
    person_id         uuid,
    team_id           uuid,
    address           text,
    channel           text        not null,
    criteria          text        not null, -- JSON
    unsubscribe_hash  text        not null unique,
    unsubscribe_token text        not null, -- sealed
    subscribed_by     uuid        not null,
    subscribed_at     timestamptz not null,
    ended_at          timestamptz,
    check (num_nonnulls(person_id, team_id, address) = 1)
);
create index subscription_live on subscription (id) where ended_at is null;
