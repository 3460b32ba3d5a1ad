create table organisation (
    id         uuid primary key,
    version    bigint       not null,
    name       varchar(120) not null unique,
    short_name varchar(6)   not null,
    kind       varchar(20)  not null,
    colour     varchar(7)   not null
);

create table person (
    id            uuid primary key,
    version       bigint       not null,
    issuer        varchar(500) not null,
    subject       varchar(255) not null,
    name          varchar(120) not null,
    first_seen_at timestamp(6) with time zone,
    founder_since timestamp(6) with time zone,
    constraint one_person_per_identity unique (issuer, subject)
);
