-- What a rule said, each time, and on whose word; the rule says which one holds. Where organisations merged, also who did that.
create table rule_version (
    id           uuid primary key,
    rule         uuid         not null references admission_rule,
    number       int          not null,
    organisation uuid         not null references organisation,
    role         varchar(20)  not null,
    manner       varchar(20)  not null,
    provider     varchar(120) not null,
    issuer       varchar(500) not null,
    tenant       varchar(120) not null,
    claim        varchar(200) not null,
    claim_value  varchar(200) not null,
    written_by   uuid         not null references person,
    written_at   timestamp(6) with time zone not null,
    merged_by    uuid references person,
    constraint one_rule_version_per_number unique (rule, number)
);

-- Of rules that were changed before, only what they say now is known. The rule lends its first version its own id.
insert into rule_version (id, rule, number, organisation, role, manner, provider, issuer, tenant, claim, claim_value,
                          written_by, written_at)
select id, id, 1, organisation, role, manner, provider, issuer, tenant, claim, claim_value,
       coalesce(changed_by, made_by), coalesce(changed_at, made_at)
from admission_rule;

alter table admission_rule add column number int default 1 not null;

-- By which words somebody came in, or asked; nothing where that was before what is known.
alter table vouching add column rule_version uuid references rule_version;
update vouching set rule_version = rule
where exists (select 1 from rule_version v where v.rule = vouching.rule and v.written_at <= vouching.admitted_at);
create index vouching_by_rule_version on vouching (rule_version);
alter table join_request add column rule_version uuid references rule_version;
update join_request set rule_version = rule
where exists (select 1 from rule_version v where v.rule = join_request.rule and v.written_at <= join_request.asked_at);
