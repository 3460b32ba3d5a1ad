-- What stays shut to the account of somebody who left: a strategy whose kernteam ended their part or told them no; without a
-- strategy, the whole installation, to whom was stopped. Of the account there is a hash only, by which it is known again.
-- The person is who comes by that account now; of who was stopped it is who they were, where a founder finds it.
create table shut_door (
    id           uuid primary key,
    version      bigint default 0 not null,
    account_hash varchar(64) not null,
    strategy     uuid references strategy,
    person       uuid references person,
    since        timestamp(6) with time zone not null,
    constraint one_shut_door_per_account_and_strategy unique (account_hash, strategy)
);

create index shut_doors_of_a_person on shut_door (person);
