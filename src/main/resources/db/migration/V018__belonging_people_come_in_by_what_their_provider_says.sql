create table admission_rule (
    id           uuid primary key,
    version      bigint       not null,
    strategy     uuid         not null references strategy,
    organisation uuid         not null references organisation,
    role         varchar(20)  not null,
    manner       varchar(20)  not null,
    provider     varchar(120) not null,
    issuer       varchar(500) not null,
    tenant       varchar(120) not null,
    claim        varchar(200) not null,
    claim_value  varchar(200) not null,
    made_by      uuid         not null references person,
    made_at      timestamp(6) with time zone not null,
    changed_by   uuid references person,
    changed_at   timestamp(6) with time zone,
    ended_by     uuid references person,
    ended_at     timestamp(6) with time zone,
    constraint a_rule_gives_no_power check (role in ('REPRESENTATIVE', 'OBSERVER')),
    constraint a_claim_has_a_value check ((claim = '') = (claim_value = ''))
);

create index admission_rule_of_strategy on admission_rule (strategy, made_at);
create index admission_rule_of_issuer on admission_rule (issuer);

create table vouching (
    id          uuid primary key,
    version     bigint not null,
    rule        uuid   not null references admission_rule,
    person      uuid   not null references person,
    since       timestamp(6) with time zone not null,
    admitted_at timestamp(6) with time zone,
    ceased_at   timestamp(6) with time zone,
    constraint one_vouching_per_rule_and_person unique (rule, person)
);

create index vouching_of_person on vouching (person);

create table join_request (
    id           uuid primary key,
    version      bigint       not null,
    strategy     uuid         not null references strategy,
    person       uuid         not null references person,
    organisation uuid         not null references organisation,
    role         varchar(20)  not null,
    rule         uuid         not null references admission_rule,
    state        varchar(20)  not null,
    asked_at     timestamp(6) with time zone not null,
    decided_at   timestamp(6) with time zone,
    decided_by   uuid references person,
    reason       varchar(500) not null,
    read_at      timestamp(6) with time zone,
    constraint one_request_per_person_and_organisation unique (strategy, person, organisation)
);

create index join_request_of_person on join_request (person);

alter table participation add column by_rule uuid references admission_rule;
