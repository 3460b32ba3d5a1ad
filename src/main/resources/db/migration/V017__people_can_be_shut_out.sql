alter table person add column shut_out_at timestamp(6) with time zone;
alter table person add column shut_out_by uuid references person;
