-- What every replica keeps in memory and has to read again when the number here has grown. A writer locks the row first,
-- so revisions become visible in ascending order.
create table replica_revision (
    name     text primary key,
    revision bigint not null
);
