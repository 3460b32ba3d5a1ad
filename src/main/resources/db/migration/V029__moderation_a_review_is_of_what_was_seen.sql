-- A reply that came while somebody pressed was not looked at.
alter table decision add column seen_until timestamp(6) with time zone;
update decision set seen_until = decided_at where kind = 'REVIEW';
alter table decision add constraint a_review_says_until_when check ((kind = 'REVIEW') = (seen_until is not null));
