-- What a founder stopped, only a founder gives back. Of what was stopped before, that the one who did it is a founder now is
-- the best that is known.
alter table person add column shut_out_by_founder boolean default false not null;

update person set shut_out_by_founder = true
where shut_out_at is not null
  and exists (select 1 from person f where f.id = person.shut_out_by and f.founder_since is not null);
