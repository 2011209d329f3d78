-- What is kept in memory whole: its writers lock the row of its name first.
insert into replica_revision (name, revision) values ('rules', 0), ('integrations', 0);
