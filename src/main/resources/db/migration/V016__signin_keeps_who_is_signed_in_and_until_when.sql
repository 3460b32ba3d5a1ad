-- One row per session of somebody who signed in. The key is a hash, so that nobody who reads this table has their cookie.
create table sitting (
    session_hash     varchar(43)  primary key,
    person           uuid         not null references person (id),
    issuer           varchar(500) not null,
    subject          varchar(255) not null,
    provider_session varchar(255),
    since            timestamp(6) with time zone not null,
    last_seen_at     timestamp(6) with time zone not null,
    ended_at         timestamp(6) with time zone,
    ended_why        varchar(20)
);

create index sitting_of_person on sitting (person);
create index sitting_at_provider on sitting (issuer, subject);
create index sitting_ended on sitting (ended_at);
