create table page (
    id uuid primary key,
    version integer not null,
    title text not null,
    message text,
    urgency text not null,
    status text not null,
    service_id uuid,
    drill boolean not null,
    path text not null,
    stretch integer not null,
    cycle integer not null,
    level integer not null,
    accepted_at timestamptz not null,
    started_at timestamptz not null,
    handed_over_at timestamptz,
    next_step_at timestamptz,
    calls_count_from timestamptz not null,
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    ended_at timestamptz
);

create index page_open on page (status) where status <> 'RESOLVED';

-- what a page is about; a subject has at most one live page
create table page_subject (
    id uuid primary key,
    page_id uuid not null references page,
    type text not null,
    subject_id uuid not null,
    url text,
    alert_ids text not null,
    live boolean not null
);

create index page_subject_by_page on page_subject (page_id);
create index page_subject_by_subject on page_subject (subject_id);
create unique index page_subject_live on page_subject (type, subject_id) where live;

-- who was called for a page, each time
create table page_call (
    id uuid primary key,
    page_id uuid not null references page,
    person_id uuid not null,
    at timestamptz not null,
    why text not null
);

create index page_call_by_page on page_call (page_id);
create index page_call_by_person on page_call (person_id, page_id);

-- the story of a page as it is told when somebody asks why
create table page_step (
    id uuid primary key,
    page_id uuid not null references page,
    at timestamptz not null,
    what text not null,
    why text not null,
    ref_type text,
    ref_id text,
    person_id uuid
);

create index page_step_by_page on page_step (page_id);

create table signed_link (
    id uuid primary key,
    version integer not null,
    page_id uuid not null references page,
    person_id uuid not null,
    act text not null,
    token_hash text not null unique,
    sealed_token text not null,
    used_at timestamptz,
    unique (page_id, person_id, act)
);

-- whose turn it is at a level that calls one target per page
create table level_turn (
    policy_id uuid not null,
    level integer not null,
    turn bigint not null,
    primary key (policy_id, level)
);
