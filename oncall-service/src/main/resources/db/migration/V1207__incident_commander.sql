-- whoever is paged for an incident is offered command only while nobody has it
alter table incident
    add column commander_id uuid;
