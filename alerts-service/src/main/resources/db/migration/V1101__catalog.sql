-- What every replica keeps in memory and has to read again when the number here has grown. A writer locks the row first,
-- so revisions become visible in ascending order.
create table replica_revision (
    name     text primary key,
    revision bigint not null
);

insert into replica_revision (name, revision) values ('catalog', 0), ('rules', 0), ('integrations', 0);

-- Copies of services, teams, policies and people, as their owner last told us.
create table catalog_record (
    kind     text   not null,
    id       uuid   not null,
    body     jsonb  not null,
    revision bigint not null,
    primary key (kind, id)
);

create index catalog_record_revision on catalog_record (revision);
