-- A rule may make an incident of the alerts it matches.
alter table rule add column promote_severity text, add column promote_title text;
alter table rule_version add column promote_severity text, add column promote_title text;

-- The alerts of an incident: it keeps them as they join and leave, and acknowledges them when it is resolved.
create index alert_of_incident on alert (incident_id) where incident_id is not null;
