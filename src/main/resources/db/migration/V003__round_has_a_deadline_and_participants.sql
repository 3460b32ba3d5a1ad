create table participation (
    id           uuid primary key,
    version      bigint      not null,
    strategy     uuid        not null references strategy,
    person       uuid        not null references person,
    organisation uuid        not null references organisation,
    role         varchar(20) not null,
    since        timestamp(6) with time zone not null,
    chosen_at    timestamp(6) with time zone,
    ended_at     timestamp(6) with time zone,
    ended_by     uuid references person,
    constraint one_participation_per_person_and_organisation unique (strategy, person, organisation)
);

create table round (
    id            uuid primary key,
    version       bigint not null,
    strategy      uuid   not null references strategy,
    draft_version uuid   not null references draft_version,
    number        int    not null,
    opened_at     timestamp(6) with time zone not null,
    opened_by     uuid   not null references person,
    closes_at     timestamp(6) with time zone not null,
    closed_at     timestamp(6) with time zone,
    closed_by     uuid references person,
    constraint one_round_per_number unique (strategy, number)
);

create table round_question (
    round uuid          not null references round,
    kind  varchar(20)   not null,
    text  varchar(1000) not null,
    primary key (round, kind)
);

create table extension (
    id           uuid primary key,
    round        uuid not null references round,
    organisation uuid not null references organisation,
    until        timestamp(6) with time zone not null,
    given_by     uuid not null references person,
    given_at     timestamp(6) with time zone not null,
    constraint one_extension_per_organisation unique (round, organisation)
);
