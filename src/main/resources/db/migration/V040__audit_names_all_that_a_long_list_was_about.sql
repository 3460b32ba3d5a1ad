alter table audit_entry alter column subjects set data type varchar(60000);
