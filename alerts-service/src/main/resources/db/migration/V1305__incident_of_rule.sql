-- The rule that made an incident of an alert: the next ones it promotes of the same service join that incident.
alter table alert add column promoted_by uuid;

create index alert_promoted on alert (promoted_by, id desc) where promoted_by is not null;
