-- Two persons in the register who have one number: perhaps one human being twice. Noted whoever may know them, so that they can be told
-- apart or brought together; a body is only told of persons it may know.
create table person_pair (
  first_id  bigint      not null references person (id),
  second_id bigint      not null references person (id),
  noted_at  datetime(6) not null,
  primary key (first_id, second_id),
  key person_pair_noted (noted_at),
  key person_pair_second (second_id)
);

insert into person_pair (first_id, second_id, noted_at)
  select distinct a.person_id, b.person_id, utc_timestamp(6)
  from person_identifier a
  join person_identifier b on b.value_index = a.value_index and b.person_id > a.person_id
  where a.value_index is not null;

insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (16201, 'IDENTIFIER_KEPT', 'SAME_PERSON', 'същото лице е записано и по друг сигнал', 'the same person is recorded from another signal too', 4, '2000-01-01', null, null, null, null, 1),
  (16202, 'IDENTIFIER_KEPT', 'ANOTHER_PERSON', 'друго лице със същия номер', 'another person with the same number', 5, '2000-01-01', null, null, null, null, 1);
