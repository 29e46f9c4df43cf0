-- Access that rests on the person's word ends with it, and bodies can be taken out of a case or say that they can do nothing in it.

set @first = nextval(nrm_id) - 99;

insert into code_list (code, name_bg, name_en, source) values
  ('ACCESS_END', 'Защо приключва достъпът на организация', 'Why the access of a body ends', 'списък на регистъра'),
  ('REFERRAL_REFUSAL', 'Защо организацията не може да поеме лицето', 'Why a body can not take the person', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (@first + 0, 'ACCESS_END', 'WRONG_BODY', 'избрана е друга организация по погрешка', 'the wrong body was chosen', 1, '2000-01-01', null, null, null, null, 1),
  (@first + 1, 'ACCESS_END', 'NO_PART', 'не участва повече в случая', 'it has no part in the case any more', 2, '2000-01-01', null, null, null, null, 1),
  (@first + 2, 'ACCESS_END', 'PERSON_WISHES', 'по желание на лицето', 'the person wishes it', 3, '2000-01-01', null, null, null, null, 1),
  (@first + 3, 'ACCESS_END', 'SAFETY', 'заради безопасността на лицето', 'for the safety of the person', 4, '2000-01-01', null, null, null, null, 1),
  (@first + 4, 'ACCESS_END', 'OTHER', 'друго (в бележката)', 'other (in the note)', 5, '2000-01-01', null, null, null, null, 1),
  (@first + 5, 'REFERRAL_REFUSAL', 'NO_PLACE', 'няма свободно място', 'no free place', 1, '2000-01-01', null, null, null, null, 1),
  (@first + 6, 'REFERRAL_REFUSAL', 'NOT_FOR_THEM', 'услугата не е за лица като това (пол, възраст, дете, достъпност)', 'the service is not for such persons (sex, age, child, accessibility)', 2, '2000-01-01', null, null, null, null, 1),
  (@first + 7, 'REFERRAL_REFUSAL', 'NO_STAFF', 'няма кой да поеме лицето (специалист, преводач)', 'nobody can take the person up (specialist, interpreter)', 3, '2000-01-01', null, null, null, null, 1),
  (@first + 8, 'REFERRAL_REFUSAL', 'NOT_SAFE', 'не може да осигури безопасността на лицето', 'can not keep the person safe', 4, '2000-01-01', null, null, null, null, 1),
  (@first + 9, 'REFERRAL_REFUSAL', 'NOT_COMPETENT', 'друга организация е компетентна', 'another body is competent', 5, '2000-01-01', null, null, null, null, 1),
  (@first + 10, 'REFERRAL_REFUSAL', 'OTHER', 'друго (в бележката)', 'other (in the note)', 6, '2000-01-01', null, null, null, null, 1);

-- Whose access has ended lately.
alter table case_access add key case_access_until (organisation_id, until);

-- Rows that gave access for ever are limited by the story of their case, by the register itself and with a new proof, as the clock goes on.
update case_file set refresh_at = utc_timestamp(6)
  where exists (select 1 from case_access a where a.case_id = case_file.id and a.basis in ('REFERRAL', 'FORMAL_IDENTIFICATION'));
