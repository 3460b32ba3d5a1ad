-- No foreign keys: the account outlives what it names, and names what was never there.
create table audit_entry (
    id           uuid primary key,
    at           timestamp(6) with time zone not null,
    person       uuid,
    organisation uuid,
    strategy     uuid,
    round        uuid,
    use_case     varchar(120)  not null,
    subjects     varchar(1000) not null,
    outcome      varchar(10)   not null,
    refusal      varchar(80)   not null,
    address      varchar(45)   not null,
    session      varchar(16)   not null
);

create index entries_of_a_strategy on audit_entry (strategy, at);
create index entries_of_a_person on audit_entry (person, at);
