-- A version of a playbook or of the plan says why it is so.
alter table playbook add column reason text;
alter table playbook_version add column reason text;
alter table response_plan_version add column reason text;
