-- Tries to log in, counted before they are judged: by name and address, by address, and in all (the row of zeros, which every try locks first).
drop table login_attempt;

create table login_try (
  subject  binary(16)  not null primary key,
  tries    int         not null,
  since    datetime(6) not null,
  last_try datetime(6) not null,
  came_in  datetime(6) null,
  key login_try_last (last_try)
);

insert into login_try (subject, tries, since, last_try) values (unhex(repeat('0', 32)), 0, utc_timestamp(6), utc_timestamp(6));

-- Until when a password that somebody else has seen is good for a log-in. Those that are out already get three days from now.
alter table user_account add column password_until datetime(6) null;

update user_account set password_until = utc_timestamp(6) + interval 72 hour where password_once;
