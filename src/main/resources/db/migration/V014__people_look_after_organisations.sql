-- A name is taken by an active organisation only, so the key is on active_name: the name folded, nothing once it stopped.
-- Both databases drop the old key with its column; its own name they do not agree on.
alter table organisation add column full_name varchar(120);
update organisation set full_name = name;
alter table organisation drop column name;
alter table organisation add column name varchar(120);
update organisation set name = full_name;
alter table organisation drop column full_name;
alter table organisation alter column name set not null;
alter table organisation add column active_name varchar(250);
update organisation set active_name = lower(trim(name));
alter table organisation add constraint one_active_organisation_per_name unique (active_name);
alter table organisation add column retired_at timestamp(6) with time zone;
alter table organisation add column retired_by uuid references person;
alter table organisation add column merged_into uuid references organisation;
alter table organisation add column logo varchar(64);

create table organisation_logo (
    organisation uuid primary key references organisation,
    version      bigint      not null,
    content_type varchar(40) not null,
    bytes        bytea       not null,
    set_by       uuid        not null references person,
    set_at       timestamp(6) with time zone not null
);

create index participations_of_an_organisation on participation (organisation);

-- What an organisation said in an open round speaks for the one it merged into from then on, and is counted there.
alter table position add column passed_to uuid references position;
alter table ambition_verdict add column passed_to uuid references ambition_verdict;
