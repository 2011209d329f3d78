-- Null where an end is missing, nothing where the end lies before the start.
create function seconds_between(since timestamptz, until timestamptz) returns double precision
    language sql immutable parallel safe
    return case when until < since then 0 else extract(epoch from until - since) end;

-- Drills and restricted incidents count nowhere, and neither do their alerts.
create view uncounted_incident as
select f.id, f.told::jsonb -> 'alertIds' as alert_ids
from incident_fact f
where f.restricted or (f.told::jsonb ->> 'drill')::boolean;

create view uncounted_alert as
select a::uuid as id
from uncounted_incident, jsonb_array_elements_text(alert_ids) a;

-- Whether an alert had just been resolved.
create index alert_fact_of_key on alert_fact (dedup_key, resolved_at);
