create table preparation (
    strategy    uuid primary key references strategy,
    version     bigint       not null,
    title       varchar(200) not null,
    file_name   varchar(255) not null,
    notices     varchar(20000) not null,
    revision    int          not null,
    step        int          not null,
    last_step   int          not null,
    received_by uuid         not null references person,
    received_at timestamp(6) with time zone not null,
    changed_by  uuid         not null references person,
    changed_at  timestamp(6) with time zone not null
);

create table prepared_block (
    id         uuid primary key,
    version    bigint         not null,
    strategy   uuid           not null references preparation,
    place      bigint         not null,
    kind       varchar(20)    not null,
    level      int            not null,
    markdown   varchar(20000) not null,
    since_step int            not null,
    until_step int
);
create index prepared_blocks_in_order on prepared_block (strategy, place);

create table prepared_picture (
    id           varchar(64) not null,
    strategy     uuid        not null references preparation,
    content_type varchar(40) not null,
    bytes        bytea       not null,
    primary key (strategy, id)
);
