-- every version of the one plan; the highest is in force
create table response_plan_version (
    version integer primary key,
    plan text not null,
    changed_at timestamptz not null,
    changed_by_type text not null,
    changed_by_id text
);
