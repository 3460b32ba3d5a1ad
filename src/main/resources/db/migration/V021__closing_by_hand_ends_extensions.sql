-- Until now a round closed by hand ignored the extensions that it had; from now on they end with it, so that more time
-- can be given afterwards.
update extension
set until = (select r.closed_at from round r where r.id = extension.round)
where exists (
    select 1 from round r where r.id = extension.round and r.closed_at is not null and r.closed_at < extension.until
);
