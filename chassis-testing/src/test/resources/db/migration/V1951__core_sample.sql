create table note (
    id      uuid primary key,
    subject text not null,
    body    text not null
);
