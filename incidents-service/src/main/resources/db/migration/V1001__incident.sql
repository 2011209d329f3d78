create sequence incident_number;

create table incident (
    id uuid primary key,
    version integer not null,
    number bigint not null unique,
    title text not null,
    description text,
    severity text,
    kind text not null,
    status text not null,
    status_since timestamptz not null,
    milestones text not null,
    crew text not null,
    service_ids text not null,
    alert_ids text not null,
    resolved_alert_ids text not null,
    restricted boolean not null,
    access text not null,
    visible_to text not null,
    drill boolean not null,
    declared_by_type text not null,
    declared_by_id text not null,
    declared_at timestamptz not null,
    merged_into uuid,
    update_due_at timestamptz
);

create index incident_open on incident (status) where status not in ('RESOLVED', 'CLOSED', 'DECLINED', 'MERGED');
create index incident_by_alert on incident using gin (cast(alert_ids as jsonb) jsonb_path_ops);

-- what is said is never removed; a mended text keeps what it said before
create table timeline_entry (
    id uuid primary key,
    version integer not null,
    incident_id uuid not null,
    at timestamptz not null,
    kind text not null,
    type text not null,
    actor_type text not null,
    actor_id text,
    body text not null,
    data text not null,
    pinned boolean not null,
    edits text not null
);

create index timeline_entry_by_incident on timeline_entry (incident_id, id);
