create table strategy (
    id         uuid primary key,
    version    bigint       not null,
    slug       varchar(60)  not null unique,
    name       varchar(120) not null,
    started_by uuid         not null references person,
    started_at timestamp(6) with time zone not null
);

create table draft_version (
    id           uuid primary key,
    version      bigint       not null,
    strategy     uuid         not null references strategy,
    number       int          not null,
    title        varchar(200) not null,
    published_by uuid         not null references person,
    published_at timestamp(6) with time zone not null,
    constraint one_draft_version_per_number unique (strategy, number)
);

create table paragraph (
    id       uuid primary key,
    strategy uuid not null references strategy
);

create table wording (
    id            uuid primary key,
    draft_version uuid           not null references draft_version,
    paragraph     uuid           not null references paragraph,
    place         int            not null,
    kind          varchar(20)    not null,
    level         int            not null,
    number        int            not null,
    markdown      varchar(20000) not null,
    constraint one_wording_per_paragraph_and_version unique (draft_version, paragraph),
    constraint one_wording_per_place unique (draft_version, place)
);

create table picture (
    id           varchar(64)    not null,
    strategy     uuid           not null references strategy,
    content_type varchar(40)    not null,
    bytes        bytea          not null,
    primary key (strategy, id)
);
