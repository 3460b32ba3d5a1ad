create table summary_look (
    id      uuid primary key,
    version bigint not null,
    person  uuid   not null references person,
    round   uuid   not null references round,
    since   timestamp(6) with time zone,
    seen_at timestamp(6) with time zone not null,
    constraint one_look_per_person_and_round unique (person, round)
);
