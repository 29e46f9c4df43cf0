-- Sealed values are bound to their place and padded: what lies in the database before is sealed anew at the start (form 2), and
-- padded texts need more room.
alter table key_ring add column form tinyint not null default 1;

alter table case_signal
  modify sender_sealed varbinary(2200) null,
  modify place_sealed varbinary(2200) null;
alter table person
  modify given_sealed varbinary(2200) null,
  modify patronymic_sealed varbinary(2200) null,
  modify family_sealed varbinary(2200) null,
  modify pseudonym_sealed varbinary(2200) null,
  modify address_sealed varbinary(4300) null,
  modify safe_how_sealed varbinary(4300) null,
  modify safe_when_sealed varbinary(4300) null,
  modify safe_say_sealed varbinary(4300) null,
  modify safe_never_sealed varbinary(4300) null;
alter table person_identifier modify value_sealed varbinary(2200) null;
alter table consent modify note_sealed varbinary(4300) null;
alter table document modify name_sealed varbinary(2200) not null;
alter table task modify title_sealed varbinary(2200) not null;
alter table digest_choice modify address_sealed varbinary(2200) not null;
