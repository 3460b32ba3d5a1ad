create table introduction (
    strategy   uuid primary key references strategy,
    version    bigint        not null,
    intro      varchar(6000) not null,
    ask        varchar(1000) not null,
    changed_by uuid          not null references person,
    changed_at timestamp(6) with time zone not null
);

create table milestone (
    id         uuid primary key,
    version    bigint       not null,
    strategy   uuid         not null references strategy,
    happens_on date         not null,
    title      varchar(120) not null,
    text       varchar(600) not null,
    changed_by uuid         not null references person,
    changed_at timestamp(6) with time zone not null,
    removed_by uuid references person,
    removed_at timestamp(6) with time zone
);
create index milestones_of_a_strategy on milestone (strategy);

create table news_item (
    id         uuid primary key,
    version    bigint        not null,
    strategy   uuid          not null references strategy,
    title      varchar(120)  not null,
    text       varchar(6000) not null,
    posted_by  uuid          not null references person,
    posted_at  timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone,
    removed_by uuid references person,
    removed_at timestamp(6) with time zone
);
create index news_of_a_strategy on news_item (strategy);
