create table contact_method (
    id uuid primary key,
    version integer not null,
    person_id uuid not null,
    kind text not null,
    address text not null,
    name text not null,
    created_at timestamptz not null,
    verified_at timestamptz,
    code_hash text,
    code_expires_at timestamptz,
    code_tries integer not null,
    sealed_secret text,
    unique (person_id, kind, address)
);

create table notification_rule (
    id uuid primary key,
    version integer not null,
    person_id uuid not null,
    urgency text not null,
    steps text not null,
    unique (person_id, urgency)
);
