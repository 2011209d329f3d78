create sequence alert_number;

-- One problem from its first trigger to its resolution. Whoever changes a row locks it first (select … for update) and
-- writes to the outbox after, so that messages leave in the order of the changes.
-- acknowledged_by and resolved_by say "type:id", as in person:… or integration:….
-- Repetitions change only count, last_seen_at and other unindexed columns: with room left in the page they stay cheap.
create table alert (
    id              uuid primary key,
    number          bigint      not null unique default nextval('alert_number'),
    integration_id  uuid        not null,
    dedup_key       text        not null,
    group_id        uuid        not null,
    status          text        not null,
    severity        text        not null,
    urgency         text        not null,
    summary         text        not null,
    source          text,
    service_id      uuid,
    policy_id       uuid,
    labels          jsonb       not null default '{}',
    links           jsonb       not null default '[]',
    images          jsonb       not null default '[]',
    count           integer     not null default 1,
    occurrence      text,
    first_seen_at   timestamptz not null,
    last_seen_at    timestamptz not null,
    acknowledged_at timestamptz,
    acknowledged_by text,
    resolved_at     timestamptz,
    resolved_by     text,
    incident_id     uuid,
    page_id         uuid,
    fate_outcome    text        not null,
    fate_rules      jsonb       not null default '[]',
    fate_steps      jsonb       not null default '[]',
    version         integer     not null default 0
) with (fillfactor = 80);

create unique index alert_open on alert (dedup_key, integration_id) where status <> 'resolved';

-- Every event as it was understood, dropped ones too (alert_id is null: nothing was open to resolve). Written a thousand
-- times for each time it is read, so: one index (ids grow with time and give the order of arrival), JSON kept as text,
-- no foreign key (both rows are written in one transaction).
create table event (
    id             uuid        not null,
    alert_id       uuid,
    integration_id uuid        not null,
    action         text        not null,
    received_at    timestamptz not null,
    body           text        not null,
    named          boolean     not null default false
);

create index event_of_alert on event (alert_id, id);
create index event_by_time on event using brin (received_at);

-- Events whose sender named its request: sent again, they have the same ids.
create unique index event_named on event (id) where named;
