create table web_sample (
    id      uuid    primary key,
    name    text    not null unique,
    size    integer not null,
    parent  uuid    references web_sample,
    version integer not null
);
