-- Records that other services own, as their owner last told us: the whole message, so that a field can be read later that
-- nobody reads yet.
create table copied_record (
    kind     text   not null,
    id       uuid   not null,
    body     jsonb  not null,
    revision bigint not null,
    primary key (kind, id)
);

create index copied_record_revision on copied_record (revision);

-- Which owner was asked for all there is of a kind. Since then its messages keep us up to date.
create table copied_from (
    owner    text        not null,
    kind     text        not null,
    asked_at timestamptz not null,
    primary key (owner, kind)
);
