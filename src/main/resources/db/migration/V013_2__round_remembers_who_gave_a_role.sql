alter table participation add column given_by uuid references person;
