-- A version of a schedule or policy says all it was, who made it so and why. Of those before, the name and team of now
-- are as near as it gets.
alter table schedule
    add column changed_by text,
    add column reason     text;
alter table schedule_version
    add column name       text,
    add column team_id    uuid,
    add column changed_by text,
    add column reason     text;
update schedule_version
   set name = schedule.name, team_id = schedule.team_id
  from schedule
 where schedule.id = schedule_version.schedule_id;

alter table escalation_policy
    add column changed_by text,
    add column reason     text;
alter table escalation_policy_version
    add column team_id    uuid,
    add column changed_by text,
    add column reason     text;
update escalation_policy_version
   set team_id = escalation_policy.team_id
  from escalation_policy
 where escalation_policy.id = escalation_policy_version.policy_id;
