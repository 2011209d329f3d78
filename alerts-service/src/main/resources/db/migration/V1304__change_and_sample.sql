-- Deploys and the like, as senders tell them: shown beside alerts, never a reason to page.
create table change (
    id             uuid primary key,
    integration_id uuid        not null,
    service_id     uuid,
    summary        text        not null,
    source         text,
    at             timestamptz not null,
    received_at    timestamptz not null,
    links          text        not null,
    details        text
);

create index change_of_service on change (service_id, id desc);

-- The last few requests of each integration, as they came and without what looks like a secret.
create table sample (
    id             uuid primary key,
    integration_id uuid        not null,
    received_at    timestamptz not null,
    address        text        not null,
    accepted       boolean     not null,
    payload        text        not null
);

create index sample_of_integration on sample (integration_id, id desc);
