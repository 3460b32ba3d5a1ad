create trigger audit_entry_only_grows before update, delete on audit_entry call 'nl.samenspraak.audit.OnlyGrows';

-- H2 fires no trigger when a table is truncated, but truncates none that another one points to.
create table audit_entry_anchor (entry uuid references audit_entry);
