-- An open page asks by itself, so that something came from it says nothing of whether anybody sits there.
alter table sitting add column last_act_at timestamp(6) with time zone default current_timestamp not null;
