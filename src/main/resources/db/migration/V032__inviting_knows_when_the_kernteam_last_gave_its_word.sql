alter table invitation add column word_given_at timestamp(6) with time zone;
update invitation set word_given_at = invited_at;
alter table invitation alter column word_given_at set not null;
