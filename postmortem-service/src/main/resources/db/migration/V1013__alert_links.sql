-- Which incident and which page an alert belongs to, to be looked up by the alert. The arrays of their rows are the truth:
-- what is looked for in an array of another table is compared with each row of it.
create table incident_alert (
    alert_id    uuid not null,
    incident_id uuid not null,
    primary key (alert_id, incident_id)
);
create index incident_alert_of_incident on incident_alert (incident_id);

create table page_alert (
    alert_id uuid not null,
    page_id  uuid not null,
    primary key (alert_id, page_id)
);
create index page_alert_of_page on page_alert (page_id);

create function link_incident_alerts() returns trigger language plpgsql as $$
begin
    delete from incident_alert where incident_id = new.id and alert_id <> all (new.alert_ids);
    insert into incident_alert (alert_id, incident_id) select unnest(new.alert_ids), new.id on conflict do nothing;
    return null;
end $$;
create trigger incident_alerts after insert or update of alert_ids on incident_row
    for each row execute function link_incident_alerts();

create function link_page_alerts() returns trigger language plpgsql as $$
begin
    delete from page_alert where page_id = new.id and alert_id <> all (new.alert_ids);
    insert into page_alert (alert_id, page_id) select unnest(new.alert_ids), new.id on conflict do nothing;
    return null;
end $$;
create trigger page_alerts after insert or update of alert_ids on page_fact
    for each row execute function link_page_alerts();

insert into incident_alert (alert_id, incident_id) select distinct unnest(alert_ids), id from incident_row;
insert into page_alert (alert_id, page_id) select distinct unnest(alert_ids), id from page_fact;

-- Alerts of drills and restricted incidents, which do not count.
create view uncounted_alert as
select l.alert_id as id
from incident_alert l
join incident_row i on i.id = l.incident_id
where i.restricted or i.drill;

create or replace view alert_case as
select a.id, a.accepted_at, a.acknowledged_at, a.severity, a.dedup_key, a.suppressed, a.rule_ids,
       case when a.service_id is null then array[]::uuid[] else array[a.service_id] end as service_ids,
       exists (select 1 from page_alert p where p.alert_id = a.id) as paged,
       a.acted_on or exists (
           select 1 from incident_alert l join incident_case c on c.id = l.incident_id where l.alert_id = a.id) as useful,
       k.cause
from alert_fact a
left join (
    select l.alert_id, min(c.cause) as cause from incident_alert l join incident_case c on c.id = l.incident_id
    group by l.alert_id) k on k.alert_id = a.id
where not exists (select 1 from uncounted_alert u where u.id = a.id);

drop view page_case;
create view page_case as
select p.*,
       array(select distinct s from (
           select a.service_id as s from alert_fact a where a.id = any(p.alert_ids)
           union select unnest(c.service_ids) from incident_case c where c.id = any(p.incident_ids)) x
           where s is not null) as service_ids,
       (select a.severity from alert_fact a where a.id = any(p.alert_ids)
           order by array_position(array['critical', 'error', 'warning', 'info'], a.severity) limit 1) as severity,
       (select min(c.cause) from incident_case c
           where c.id = any(p.incident_ids || array(
               select l.incident_id from incident_alert l where l.alert_id = any(p.alert_ids)))) as cause
from page_fact p
where not exists (select 1 from incident_row i where i.id = any(p.incident_ids) and (i.restricted or i.drill))
  and not exists (select 1 from page_alert l join uncounted_alert u on u.id = l.alert_id where l.page_id = p.id);
