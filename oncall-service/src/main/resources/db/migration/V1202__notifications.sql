-- one message to one address, due at a time; what is said is asked of its cause right before each attempt
create table delivery (
    id uuid primary key,
    version integer not null,
    cause_type text not null,
    cause_id uuid not null,
    person_id uuid,
    method_id uuid,
    kind text not null,
    address text not null,
    status text not null,
    why text not null,
    created_at timestamptz not null,
    due_at timestamptz not null,
    tries integer not null,
    settled_at timestamptz
);

create index delivery_by_cause on delivery (cause_type, cause_id, person_id);

create table delivery_attempt (
    id uuid primary key,
    delivery_id uuid not null references delivery,
    started_at timestamptz not null,
    outcome text not null,
    answer text not null,
    millis integer
);

create index delivery_attempt_by_delivery on delivery_attempt (delivery_id);

-- a message of its own, not about a page; sealed because it may carry an invitation
create table notice (
    id uuid primary key,
    title text not null,
    sealed_body text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null
);

create table inbox_item (
    id uuid primary key,
    person_id uuid not null,
    at timestamptz not null,
    title text not null,
    body text not null,
    page_id uuid,
    read_at timestamptz
);

create index inbox_item_newest on inbox_item (person_id, id desc);
