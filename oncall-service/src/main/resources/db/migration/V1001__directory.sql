create table person (
    id         uuid        primary key,
    version    integer     not null,
    name       text        not null,
    name_key   text        not null, -- lower case: the order of lists, and what a search looks at
    email      text        not null, -- lower case
    time_zone  text        not null,
    locale     text        not null,
    role       text        not null,
    active     boolean     not null,
    erased     boolean     not null,
    created_at timestamptz not null
);
create unique index person_email on person (email);
create index person_by_name on person (name_key, id);
create index person_active_admin on person (id) where active and role = 'ADMIN';

create table team (
    id           uuid        primary key,
    version      integer     not null,
    name         text        not null,
    name_key     text        not null,
    members_edit boolean     not null,
    built_in     boolean     not null,
    created_at   timestamptz not null
);
create unique index team_name on team (name_key);

create table team_member (
    team_id   uuid not null references team on delete cascade,
    person_id uuid not null references person,
    primary key (team_id, person_id)
);
create index team_member_person on team_member (person_id);

create table team_manager (
    team_id   uuid not null references team on delete cascade,
    person_id uuid not null references person,
    primary key (team_id, person_id)
);
create index team_manager_person on team_manager (person_id);

-- Its members are always all active admins, so it has none of its own.
insert into team (id, version, name, name_key, members_edit, built_in, created_at)
values ('00000000-0000-7000-8000-000000000001', 0, 'Admins', 'admins', false, true, now());

create table service (
    id                   uuid        primary key,
    version              integer     not null,
    name                 text        not null,
    name_key             text        not null,
    description          text,
    tier                 integer,
    team_id              uuid        references team,
    escalation_policy_id uuid,
    links                text        not null, -- JSON
    chat_channel         text,
    created_at           timestamptz not null
);
create unique index service_name on service (name_key);
create index service_team on service (team_id);
create index service_policy on service (escalation_policy_id);

create table service_dependency (
    service_id    uuid not null references service on delete cascade,
    depends_on_id uuid not null references service,
    primary key (service_id, depends_on_id)
);
create index service_dependency_on on service_dependency (depends_on_id);
