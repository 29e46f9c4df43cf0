-- What the case file needs beyond the first tables.

-- A form sent twice (double click, back button, replay) is recorded once: each form carries a token of its own.
create table submission (
  token    varchar(60) not null collate ascii_bin primary key,
  case_id  bigint      not null references case_file (id),
  position int         not null,
  at       datetime(6) not null,
  key submission_at (at)
);

-- When the standing of a case changes although nobody records anything: a period ends. Its duties are then derived anew.
alter table case_file
  add column refresh_at datetime(6) null,
  add key case_file_refresh (refresh_at, id),
  add key case_file_owner (owner_id, id);

-- Who waits for a duty of another body (nobody waits for their own), and the order in which a body sees its own.
alter table duty
  add column waiting_id bigint null references organisation (id),
  add key duty_by_limit (organisation_id, standing, limit_kind, order_key, case_id),
  add key duty_waiting (waiting_id, standing, order_key, case_id);

-- One packet of the database connection is smaller than the largest file: content lies in parts.
alter table document_content
  drop foreign key if exists document_content_ibfk_1,
  add column part int not null default 0,
  drop primary key,
  add primary key (document_id, part);
alter table document_content
  add constraint document_content_document foreign key (document_id) references document (id);

-- The entry of the story that a fact of the statistics stands for, and the person behind all of their rows.
alter table registered_victim
  add key registered_victim_person (pseudonym, year, level);

-- What may be told to a receiving body; each named when it is told, and agreed to before (measure 1.4, steps 1 and 2).
insert into code_list (code, name_bg, name_en, source) values
  ('SHARED_DATA', 'Споделени данни', 'Data shared', 'НМН, СОП за лица, мярка 1.4, стъпка 2; списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (8401, 'SHARED_DATA', 'PSEUDONYM', 'псевдоним', 'pseudonym', 1, '2000-01-01', null, null, null, null, 1),
  (8402, 'SHARED_DATA', 'SEX_AND_AGE', 'пол и възраст', 'sex and age', 2, '2000-01-01', null, null, null, null, 1),
  (8403, 'SHARED_DATA', 'LANGUAGES', 'езици и нужда от преводач', 'languages and need of an interpreter', 3, '2000-01-01', null, null, null, null, 1),
  (8404, 'SHARED_DATA', 'SAFE_CONTACT', 'безопасен контакт', 'safe contact', 4, '2000-01-01', null, null, null, null, 1),
  (8405, 'SHARED_DATA', 'NEEDS', 'неотложни потребности', 'urgent needs', 5, '2000-01-01', null, null, null, null, 1),
  (8406, 'SHARED_DATA', 'RISK', 'риск и план за сигурност', 'risk and safety plan', 6, '2000-01-01', null, null, null, null, 1),
  (8407, 'SHARED_DATA', 'HEALTH', 'здравословно състояние', 'state of health', 7, '2000-01-01', null, null, null, null, 1),
  (8408, 'SHARED_DATA', 'NAME', 'имена', 'name', 8, '2000-01-01', null, null, null, null, 1),
  (8409, 'SHARED_DATA', 'IDENTIFIERS', 'ЕГН, ЛНЧ или документ', 'personal number or document', 9, '2000-01-01', null, null, null, null, 1),
  (8410, 'SHARED_DATA', 'ADDRESS', 'адрес', 'address', 10, '2000-01-01', null, null, null, null, 1),
  (8411, 'SHARED_DATA', 'FAMILY', 'данни за семейството', 'data on the family', 11, '2000-01-01', null, null, null, null, 1),
  (8412, 'SHARED_DATA', 'EXPLOITATION', 'факти за експлоатацията', 'facts of the exploitation', 12, '2000-01-01', null, null, null, null, 1),
  (8413, 'SHARED_DATA', 'PROCEEDINGS', 'данни за производства', 'data on proceedings', 13, '2000-01-01', null, null, null, null, 1);
