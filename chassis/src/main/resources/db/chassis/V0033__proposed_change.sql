-- What is proposed to change here. A decided one is kept as it was decided; visible_to counts where it is restricted.
create table proposed_change (
    id              uuid        primary key,
    version         integer     not null,
    target          text        not null,
    kind            text,                 -- of the record it changes; null where it is only noted
    ref             uuid,
    base_version    integer,
    patch           text,                 -- JSON merge patch of the record
    text            text        not null,
    origins         text        not null, -- JSON
    proposed_by     text,
    received_at     timestamptz not null,
    restricted      boolean     not null,
    visible_to      text        not null, -- JSON
    state           text        not null,
    decided_by      uuid,
    decided_at      timestamptz,
    reason          text,
    applied_version integer
);

create index proposed_change_by_state on proposed_change (state, id desc);
create index proposed_change_by_ref on proposed_change (ref, id desc);
