-- Incidents that count: neither drills nor restricted ones, nor what turned out to be none or part of another.
create view incident_case as
select i.*, lower(m.cause) as cause
from incident_row i
left join postmortem m on m.incident_id = i.id
where not i.restricted and not i.drill and coalesce(i.status, '') not in ('declined', 'merged');

-- Alerts that count: those of drills and restricted incidents do not.
create view alert_case as
select a.id, a.accepted_at, a.acknowledged_at, a.severity, a.dedup_key, a.suppressed, a.rule_ids,
       case when a.service_id is null then array[]::uuid[] else array[a.service_id] end as service_ids,
       exists (select 1 from page_fact p where p.alert_ids @> array[a.id]) as paged,
       a.acted_on or exists (select 1 from incident_case c where c.alert_ids @> array[a.id]) as useful,
       (select c.cause from incident_case c where c.alert_ids @> array[a.id] order by c.id limit 1) as cause
from alert_fact a
where not exists (select 1 from incident_row u where (u.restricted or u.drill) and u.alert_ids @> array[a.id]);

-- Pages that count: those of drills and restricted incidents, and of their alerts, do not.
create view page_case as
select p.*,
       array(select distinct s from (
           select a.service_id as s from alert_fact a where a.id = any(p.alert_ids)
           union select unnest(c.service_ids) from incident_case c where c.id = any(p.incident_ids)) x
           where s is not null) as service_ids,
       (select a.severity from alert_fact a where a.id = any(p.alert_ids)
           order by array_position(array['critical', 'error', 'warning', 'info'], a.severity) limit 1) as severity,
       (select c.cause from incident_case c where c.id = any(p.incident_ids) or c.alert_ids && p.alert_ids
           order by c.id limit 1) as cause
from page_fact p
where not exists (select 1 from incident_row u where (u.restricted or u.drill) and u.id = any(p.incident_ids))
  and not exists (select 1 from incident_row u where (u.restricted or u.drill) and u.alert_ids && p.alert_ids);

-- What the clock of somebody in that zone shows; UTC where the zone is not known here.
create function wall_clock(moment timestamptz, zone text) returns timestamp language plpgsql stable as $$
begin
    return moment at time zone zone;
exception when invalid_parameter_value then
    return moment at time zone 'UTC';
end $$;

-- Sleep is from 22 to 8 on every day, business from 8 to 18 on Monday to Friday, and all other time is off.
create function part_of_day(local timestamp) returns text language sql immutable parallel safe
    return case
        when extract(hour from local) >= 22 or extract(hour from local) < 8 then 'sleep'
        when extract(isodow from local) <= 5 and extract(hour from local) < 18 then 'business'
        else 'off'
    end;

create function seconds_of(spans tstzmultirange) returns double precision language sql immutable parallel safe
    return (select coalesce(sum(extract(epoch from upper(span) - lower(span))), 0) from unnest(spans) span);
