-- Blocks of one guess of the reading have one number. What stood in the document there is kept beside what was made of
-- it, with until_step 0: it stands in the text at no step.
alter table prepared_block add column guess integer;
