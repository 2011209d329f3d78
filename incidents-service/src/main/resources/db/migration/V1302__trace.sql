-- One trace leads from the alert through the incident to what was learned.
alter table incident add column traceparent text;
