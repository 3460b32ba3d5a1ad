-- Of roles given before, only when somebody began to take part is known.
alter table participation add column role_since timestamp(6) with time zone;
update participation set role_since = since;
alter table participation alter column role_since set not null;
