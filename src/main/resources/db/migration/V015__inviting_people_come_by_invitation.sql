create table invitation (
    id           uuid primary key,
    version      bigint       not null,
    strategy     uuid         not null references strategy,
    organisation uuid         not null references organisation,
    role         varchar(20)  not null,
    address      varchar(254) not null,
    name         varchar(120) not null,
    open_for     varchar(330),
    secret_hash  varchar(64),
    invited_by   uuid         not null references person,
    invited_at   timestamp(6) with time zone not null,
    valid_until  timestamp(6) with time zone not null,
    delivery     varchar(20)  not null,
    tries        int          not null,
    next_try_at  timestamp(6) with time zone not null,
    seen_at      timestamp(6) with time zone,
    accepted_at  timestamp(6) with time zone,
    accepted_by  uuid references person,
    revoked_at   timestamp(6) with time zone,
    revoked_by   uuid references person,
    constraint one_open_invitation_per_address_and_organisation unique (open_for),
    constraint one_invitation_per_secret unique (secret_hash)
);

create index invitation_of_strategy on invitation (strategy, invited_at);
create index invitation_waits_for_post on invitation (delivery, next_try_at);

create table founding_link (
    secret_hash varchar(64) primary key,
    version     bigint not null,
    made_at     timestamp(6) with time zone not null,
    used_at     timestamp(6) with time zone,
    used_by     uuid references person
);
