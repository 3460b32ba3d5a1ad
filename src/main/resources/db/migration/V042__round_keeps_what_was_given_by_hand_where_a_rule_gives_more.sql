-- It goes on when the rule gives no more. Of mergers before, only the role that may most is known.
alter table participation add column hand_role varchar(20);
alter table participation add column hand_by uuid references person;
