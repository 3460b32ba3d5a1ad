create table reading (
    id            uuid primary key,
    version       bigint         not null,
    person        uuid           not null references person,
    draft_version uuid           not null references draft_version,
    places        varchar(40000) not null,
    since         timestamp(6) with time zone not null,
    seen_at       timestamp(6) with time zone not null,
    constraint one_reading_per_person_and_version unique (person, draft_version)
);
