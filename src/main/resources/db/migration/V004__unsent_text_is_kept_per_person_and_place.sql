create table unsent_text (
    id      uuid primary key,
    version bigint         not null,
    person  uuid           not null references person,
    place   varchar(200)   not null,
    text    varchar(40000) not null,
    kept_at timestamp(6) with time zone not null,
    constraint one_unsent_text_per_person_and_place unique (person, place)
);
create index unsent_text_by_age on unsent_text (kept_at);
