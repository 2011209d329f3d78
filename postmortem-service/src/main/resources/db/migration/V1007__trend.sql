-- Null where an end is missing, nothing where the end lies before the start.
create function seconds_between(since timestamptz, until timestamptz) returns double precision
    language sql immutable parallel safe
    return case when until < since then 0 else extract(epoch from until - since) end;

-- Drills and restricted incidents count nowhere, and neither does what belongs to them.
create view uncounted_incident as
select f.id,
       array(select a::uuid from jsonb_array_elements_text(f.told::jsonb -> 'alertIds') a) as alert_ids
from incident_fact f
where f.restricted or (f.told::jsonb ->> 'drill')::boolean;
