-- Signals: how urgent, what was done at once, what became known later, a list by key, and no signal registered twice.

insert into code_list (code, name_bg, name_en, source) values ('URGENCY', 'Спешност', 'Urgency', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9000, 'URGENCY', 'HIGH', 'спешен', 'urgent', 1, '2000-01-01', null, null, null, null, 1),
  (9001, 'URGENCY', 'NORMAL', 'обичаен', 'ordinary', 2, '2000-01-01', null, null, null, null, 1),
  (9002, 'URGENCY', 'UNKNOWN', 'неизвестно', 'unknown', 3, '2000-01-01', null, null, null, null, 1);

alter table case_signal
  add column urgency varchar(10) not null default 'UNKNOWN' after danger,
  add column action_sealed mediumblob null after narrative_sealed,
  add column submission char(36) character set ascii collate ascii_bin null,
  add unique key case_signal_submission (registered_by, submission);

-- The list of a body is read from here by key, as that of its cases is from case_access.
alter table signal_access
  add column year int not null default 0,
  add column number int not null default 0,
  add column state varchar(20) not null default 'NEW',
  add key signal_access_list (organisation_id, year, number),
  add key signal_access_state (organisation_id, state, year, number);

-- What happened to a signal after it was registered: append-only.
create table signal_entry (
  id          bigint      not null primary key,
  signal_id   bigint      not null references case_signal (id),
  position    int         not null,
  kind        varchar(20) not null,
  code        varchar(400) null,
  text_sealed mediumblob  null,
  recorded_at datetime(6) not null,
  recorded_by bigint      not null references user_account (id),
  body_id     bigint      not null references organisation (id),
  unique key signal_entry_position (signal_id, position)
);
