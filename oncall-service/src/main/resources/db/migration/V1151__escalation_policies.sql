create table escalation_policy (
    id         uuid        primary key,
    version    integer     not null,
    name       text        not null,
    team_id    uuid        references team,
    catch_all  boolean     not null,
    levels     text        not null, -- JSON
    repeats    integer     not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    deleted_at timestamptz            -- kept, because old pages name it
);
create unique index escalation_policy_catch_all on escalation_policy (catch_all) where catch_all;
create index escalation_policy_team on escalation_policy (team_id);

create table escalation_policy_version (
    policy_id  uuid        not null references escalation_policy,
    version    integer     not null,
    name       text        not null,
    levels     text        not null, -- JSON
    repeats    integer     not null,
    valid_from timestamptz not null,
    primary key (policy_id, version)
);
