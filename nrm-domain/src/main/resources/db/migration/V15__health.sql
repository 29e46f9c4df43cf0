-- One row without meaning, written by whoever looks whether the register can write.
create table health_write (
  id tinyint     not null primary key,
  at datetime(6) not null
);
insert into health_write (id, at) values (1, '2026-01-01');
