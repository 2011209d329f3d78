-- What an alert says of its incident, as the incidents service last told us; visible_to counts where it is restricted.
create table incident_copy (
    id         uuid primary key,
    number     text    not null,
    title      text    not null,
    severity   text,
    status     text    not null,
    restricted boolean not null,
    visible_to uuid[]  not null
);
