create table comment_thread (
    id             uuid primary key,
    version        bigint      not null,
    strategy       uuid        not null references strategy,
    round          uuid        not null references round,
    paragraph      uuid        not null references paragraph,
    wording        uuid        not null references wording,
    kind           varchar(20) not null,
    contact        uuid references person,
    closed_by      uuid references person,
    closed_at      timestamp(6) with time zone,
    closing_reason varchar(1000),
    pinned_by      uuid references person,
    pinned_at      timestamp(6) with time zone
);

create index conversations_at_a_paragraph on comment_thread (round, paragraph);
create index conversations_of_a_strategy on comment_thread (strategy, kind);

create table comment (
    id            uuid primary key,
    version       bigint         not null,
    thread        uuid           not null references comment_thread,
    said          varchar(10)    not null,
    person        uuid           not null references person,
    organisation  uuid           not null references organisation,
    text          varchar(10000) not null,
    proposal      varchar(20000),
    submission    uuid           not null,
    posted_at     timestamp(6) with time zone not null,
    edited_at     timestamp(6) with time zone,
    withdrawn_at  timestamp(6) with time zone,
    hidden_by     uuid references person,
    hidden_at     timestamp(6) with time zone,
    hidden_reason varchar(1000),
    constraint one_comment_per_submission unique (submission)
);

create index comments_of_a_conversation on comment (thread, posted_at);
create index comments_by_age on comment (posted_at);

create table edition (
    id          uuid primary key,
    comment     uuid           not null references comment,
    text        varchar(10000) not null,
    proposal    varchar(20000),
    written_at  timestamp(6) with time zone not null,
    replaced_at timestamp(6) with time zone not null
);

create index editions_of_a_comment on edition (comment);

create table agreement (
    id           uuid primary key,
    comment      uuid not null references comment,
    organisation uuid not null references organisation,
    person       uuid not null references person,
    agreed_at    timestamp(6) with time zone not null,
    constraint one_agreement_per_organisation unique (comment, organisation)
);

create table default_contact (
    strategy  uuid primary key references strategy,
    version   bigint not null,
    person    uuid   not null references person,
    chosen_by uuid   not null references person,
    chosen_at timestamp(6) with time zone not null
);
