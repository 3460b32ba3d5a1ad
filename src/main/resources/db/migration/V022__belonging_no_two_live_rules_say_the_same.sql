-- Of rules that say the same, the one that was there first goes on; what the others did, it does too.
update admission_rule
set ended_at = current_timestamp, ended_by = made_by
where ended_at is null and exists (
    select 1 from admission_rule earlier
    where earlier.ended_at is null
      and earlier.strategy = admission_rule.strategy
      and earlier.organisation = admission_rule.organisation
      and earlier.role = admission_rule.role
      and earlier.manner = admission_rule.manner
      and earlier.provider = admission_rule.provider
      and earlier.tenant = admission_rule.tenant
      and earlier.claim = admission_rule.claim
      and earlier.claim_value = admission_rule.claim_value
      and (earlier.made_at < admission_rule.made_at
           or earlier.made_at = admission_rule.made_at and earlier.id < admission_rule.id));

-- Null once it ended: any number of rules that ended may have said the same.
alter table admission_rule add column live boolean;
update admission_rule set live = true where ended_at is null;
alter table admission_rule add constraint a_rule_is_live_or_ended check ((live is null) = (ended_at is not null));
alter table admission_rule add constraint one_live_rule_that_says_the_same
    unique (live, strategy, organisation, role, manner, provider, tenant, claim, claim_value);
