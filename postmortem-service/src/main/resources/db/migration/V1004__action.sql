create sequence action_number;

create table action_item (
    id            uuid        primary key,
    version       integer     not null,
    number        bigint      not null unique,
    postmortem_id uuid        references postmortem,
    incident_id   uuid,
    title         text        not null,
    description   text,
    kind          text        not null,
    priority      text        not null,
    status        text        not null,
    owner_id      uuid        not null,
    due_on        date        not null,
    evidence      text,
    completed_at  timestamptz,
    completed_by  uuid,
    created_at    timestamptz not null,
    created_by    uuid        not null
);
create index action_item_of_owner on action_item (owner_id) where status = 'OPEN';
create index action_item_of_postmortem on action_item (postmortem_id);
create index action_item_by_due_day on action_item (due_on);
