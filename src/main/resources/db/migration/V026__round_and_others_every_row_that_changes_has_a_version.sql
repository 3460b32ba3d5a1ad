alter table extension add column version bigint default 0 not null;
alter table agreement add column version bigint default 0 not null;
alter table missing_point_support add column version bigint default 0 not null;
