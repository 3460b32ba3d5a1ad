-- The row that is one per organisation; what it says stands in its stands, of which the one with this number holds.
create table position (
    id           uuid primary key,
    version      bigint not null,
    round        uuid   not null references round,
    paragraph    uuid   not null references paragraph,
    organisation uuid   not null references organisation,
    number       int    not null,
    constraint one_position_per_organisation unique (round, paragraph, organisation)
);

create table stand_taken (
    submission uuid primary key,
    position   uuid          not null references position,
    number     int           not null,
    wording    uuid          not null references wording,
    choice     varchar(10)   not null,
    commitment varchar(10)   not null,
    motivation varchar(4000) not null,
    taken_by   uuid          not null references person,
    taken_at   timestamp(6) with time zone not null,
    constraint one_stand_per_number unique (position, number)
);

create table ambition_verdict (
    id           uuid primary key,
    version      bigint not null,
    round        uuid   not null references round,
    organisation uuid   not null references organisation,
    number       int    not null,
    constraint one_ambition_verdict_per_organisation unique (round, organisation)
);

create table verdict_given (
    submission       uuid primary key,
    ambition_verdict uuid          not null references ambition_verdict,
    number           int           not null,
    agrees           varchar(10)   not null,
    enough           varchar(10)   not null,
    explanation      varchar(4000) not null,
    given_by         uuid          not null references person,
    given_at         timestamp(6) with time zone not null,
    constraint one_verdict_per_number unique (ambition_verdict, number)
);

create table missing_point (
    id           uuid primary key,
    version      bigint not null,
    round        uuid   not null references round,
    organisation uuid   not null references organisation,
    number       int    not null,
    withdrawn_by uuid references person,
    withdrawn_at timestamp(6) with time zone
);
create index missing_points_of_a_round on missing_point (round);

create table missing_point_wording (
    submission    uuid primary key,
    missing_point uuid          not null references missing_point,
    number        int           not null,
    title         varchar(120)  not null,
    text          varchar(4000) not null,
    written_by    uuid          not null references person,
    written_at    timestamp(6) with time zone not null,
    constraint one_missing_point_wording_per_number unique (missing_point, number)
);

create table missing_point_support (
    id            uuid primary key,
    missing_point uuid not null references missing_point,
    organisation  uuid not null references organisation,
    given_by      uuid not null references person,
    given_at      timestamp(6) with time zone not null,
    constraint one_support_per_organisation unique (missing_point, organisation)
);
