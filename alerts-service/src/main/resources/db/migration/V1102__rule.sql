-- Response rules, walked by place. Changes lock the row 'rules' of replica_revision first, so places stay distinct.
create table rule (
    id            uuid primary key,
    place         integer     not null,
    name          text        not null,
    team_id       uuid,
    enabled       boolean     not null,
    condition     text        not null,
    stop          boolean     not null,
    service_id    uuid,
    urgency       text,
    severity      text,
    policy_id     uuid,
    suppress      boolean,
    reason        text        not null,
    changed_by    text        not null,
    changed_at    timestamptz not null,
    last_error    text,
    last_error_at timestamptz,
    version       integer     not null
);

create index rule_place on rule (place);

-- Every version a rule has had, the present one included. A removed rule keeps its history.
create table rule_version (
    id         uuid primary key,
    rule_id    uuid        not null,
    version    integer     not null,
    name       text        not null,
    team_id    uuid,
    enabled    boolean     not null,
    condition  text        not null,
    stop       boolean     not null,
    service_id uuid,
    urgency    text,
    severity   text,
    policy_id  uuid,
    suppress   boolean,
    reason     text        not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    unique (rule_id, version)
);
