-- What an organisation was called, and what sort it was, until somebody changed that; what it is now stands in organisation.
create table earlier_name (
    id           uuid primary key,
    organisation uuid         not null references organisation,
    name         varchar(120) not null,
    short_name   varchar(6)   not null,
    kind         varchar(20)  not null,
    replaced_by  uuid         not null references person,
    replaced_at  timestamp(6) with time zone not null
);

create index earlier_names_of_an_organisation on earlier_name (organisation);
