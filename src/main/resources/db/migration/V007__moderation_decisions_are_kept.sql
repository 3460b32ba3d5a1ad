create table decision (
    id           uuid primary key,
    round        uuid          not null references round,
    paragraph    uuid          not null references paragraph,
    thread       uuid          not null references comment_thread,
    comment      uuid references comment,
    kind         varchar(10)   not null,
    reason       varchar(1000) not null,
    decided_by   uuid          not null references person,
    organisation uuid          not null references organisation,
    decided_at   timestamp(6) with time zone not null
);

create index decisions_of_a_round on decision (round, decided_at);
create index decisions_on_a_conversation on decision (thread, kind);
