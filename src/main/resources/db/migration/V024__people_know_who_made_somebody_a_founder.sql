alter table person add column founder_by uuid references person(id);

create index participation_of_person on participation (person);
