-- Messages of other services that have taken effect here, so that none does twice.
create table inbox (
    source      text        not null,
    id          uuid        not null,
    received_at timestamptz not null,
    primary key (source, id)
);

create index inbox_by_age on inbox using brin (received_at);
