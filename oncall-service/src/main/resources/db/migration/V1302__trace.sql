-- One trace leads from the alert to its acknowledgement, whoever acknowledges and from where.
alter table page add column traceparent text;
