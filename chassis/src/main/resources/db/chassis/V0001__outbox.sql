-- Messages to other services, and what live viewers see. Appended by outbox_append alone.
create table outbox (
    seq         bigint generated always as identity primary key,
    id          uuid        not null,
    txid        xid8        not null default pg_current_xact_id(),
    type        text        not null,
    subject     text        not null,
    actor_type  text        not null,
    actor_id    text,
    cause       text,
    traceparent text,
    excluded    text[]      not null,
    data        jsonb       not null,
    occurred_at timestamptz not null
);

create index outbox_of_subject on outbox (subject, seq);
create index outbox_in_commit_order on outbox (txid, seq);
create index outbox_by_age on outbox using brin (occurred_at);

-- How far a subscriber is with a subject. The row is the lock that keeps the subject's messages in commit order.
create table outbox_lane (
    subscriber    text        not null,
    subject       text        not null,
    delivered_seq bigint      not null default 0,
    last_seq      bigint      not null default 0,
    waiting_since timestamptz,                       -- age of what waits; null when nothing does
    next_at       timestamptz not null default '-infinity', -- end of the lease or of the back-off
    attempts      int         not null default 0,
    last_error    text,
    parked_at     timestamptz,
    primary key (subscriber, subject)
);

create index outbox_lane_waiting on outbox_lane (subscriber, next_at) where delivered_seq < last_seq;

-- A sequence does not order commits, locks do: every writer locks the lanes it adds to, in one order, before its
-- messages get their numbers, and keeps them until its commit.
create function outbox_append(messages jsonb) returns void language plpgsql as $$
begin
    -- the update changes nothing: it locks the lane, also against its removal
    insert into outbox_lane as lane (subscriber, subject)
    select distinct recipient, m.subject
      from jsonb_to_recordset(messages) as m(subject text, recipients jsonb),
           jsonb_array_elements_text(m.recipients) as recipient
     order by 1, 2
        on conflict (subscriber, subject) do update set last_seq = lane.last_seq;

    with message as (
        select element, place, m.*
          from jsonb_array_elements(messages) with ordinality as e(element, place),
               jsonb_to_record(element) as m(id uuid, type text, subject text, actortype text, actorid text, cause text,
                                             traceparent text, excluded jsonb, recipients jsonb, data jsonb, at timestamptz)
    ), added as (
        insert into outbox (id, type, subject, actor_type, actor_id, cause, traceparent, excluded, data, occurred_at)
        select id, type, subject, actortype, actorid, cause, nullif(traceparent, ''),
               array(select jsonb_array_elements_text(message.excluded)), coalesce(data, 'null'), at
          from message
         order by place
        returning id, seq
    ), last as (
        select recipient, message.subject, max(added.seq) as seq, min(message.at) as at
          from message join added using (id), jsonb_array_elements_text(message.recipients) as recipient
         group by 1, 2
    )
    update outbox_lane lane
       set last_seq = last.seq,
           waiting_since = case when lane.delivered_seq < lane.last_seq then lane.waiting_since else last.at end
      from last
     where lane.subscriber = last.recipient and lane.subject = last.subject;
end
$$;
