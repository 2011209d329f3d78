-- Who changed what. States are JSON, kept as the text they were written as.
create table audit (
    id           uuid        primary key,
    at           timestamptz not null,
    actor_type   text        not null,
    actor_id     text        not null,
    action       text        not null,
    subject_type text        not null,
    subject_id   text        not null,
    state_before text,
    state_after  text,
    address      text
);

create index audit_by_subject on audit (subject_type, subject_id, id);

create function refuse_to_alter_audit() returns trigger language plpgsql as $$
begin
    raise exception 'The audit is append-only';
end
$$;

create trigger audit_is_append_only before update or delete on audit
    for each row execute function refuse_to_alter_audit();
