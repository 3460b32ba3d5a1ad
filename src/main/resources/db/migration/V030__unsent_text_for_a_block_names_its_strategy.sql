-- Words for a block that went must be found again: by the strategy, as the block is not there to be asked.
update unsent_text
set place = (select concat('proof:', b.strategy, ':', b.id) from prepared_block b
             where unsent_text.place = concat('proof:', b.id))
where exists (select 1 from prepared_block b where unsent_text.place = concat('proof:', b.id));
