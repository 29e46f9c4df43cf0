-- The register. Columns named *_sealed hold text encrypted by the application (bg.nrm.protection): neither a database
-- administrator nor a stolen copy reads a name, a number, an address or a narrative. Instants are UTC with microseconds.
-- Every record of a person or a case has an owner (the controller), a retention class and a hold.

alter database character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- below 10001 are the ids of what the system comes with; EclipseLink takes the hundred that ends with the value it is given
create sequence nrm_id start with 10100 increment by 100;

-- ------------------------------------------------------------------ bodies and people who use the system

create table organisation (
  id             bigint        not null primary key,
  code           varchar(40)   not null unique,
  kind           varchar(30)   not null,
  name_bg        varchar(200)  not null,
  name_en        varchar(200)  not null,
  short_bg       varchar(80)   not null,
  short_en       varchar(80)   not null,
  parent_id      bigint        null references organisation (id),
  district       varchar(5)    null,
  valid_from     date          not null,
  valid_to       date          null,
  version        bigint        not null
);

create table user_account (
  id              bigint        not null primary key,
  number          int           not null unique,
  username        varchar(60)   not null collate utf8mb4_bin unique,
  name            varchar(120)  not null,
  organisation_id bigint        not null references organisation (id),
  password_hash   varchar(255)  not null,
  password_once   boolean       not null default false,
  language        char(2)       not null default 'bg',
  active          boolean       not null default true,
  demonstration   boolean       not null default false,
  for_system      boolean       not null default false,
  session_epoch   int           not null default 0,
  created_at      datetime(6)   not null,
  version         bigint        not null
);

create table user_role (
  user_id bigint      not null references user_account (id),
  role    varchar(30) not null,
  primary key (user_id, role)
);

-- Failed log-ins per (name tried, address): slows a guesser down without locking the owner of the name out.
create table login_attempt (
  subject      binary(32)  not null primary key,
  failures     int         not null,
  last_failure datetime(6) not null
);

create table api_token (
  id              bigint       not null primary key,
  user_id         bigint       not null references user_account (id),
  label           varchar(120) not null,
  token_hash      binary(32)   not null unique,
  created_at      datetime(6)  not null,
  created_by      bigint       not null references user_account (id),
  expires_at      datetime(6)  null,
  revoked_at      datetime(6)  null,
  last_used_on    date         null,
  version         bigint       not null
);

create table idempotent_request (
  token_id      bigint       not null references api_token (id),
  request_key   varchar(80)  not null collate utf8mb4_bin,
  request_hash  binary(32)   not null,
  status        int          not null,
  location      varchar(300) null,
  body_sealed   mediumblob   null,
  at            datetime(6)  not null,
  primary key (token_id, request_key),
  key idempotent_request_at (at)
);

-- ------------------------------------------------------------------ audit: append-only, hash-chained

create table audit_event (
  seq         bigint      not null primary key,
  at          datetime(6) not null,
  actor       bigint      null,
  body        bigint      null,
  channel     varchar(10) not null,
  action      varchar(40) not null,
  object_type varchar(20) null,
  object_id   bigint      null,
  case_id     bigint      null,
  basis       varchar(40) null,
  outcome     varchar(12) not null,
  detail      varchar(200) null,
  request     varchar(36) null,
  previous    binary(32)  not null,
  hash        binary(32)  not null,
  key audit_event_case (case_id, seq),
  key audit_event_actor (actor, seq),
  key audit_event_action (action, seq),
  key audit_event_at (at)
);

create table audit_head (
  id   tinyint    not null primary key,
  seq  bigint     not null,
  hash binary(32) not null
);
insert into audit_head (id, seq, hash) values (1, 0, unhex(repeat('00', 32)));

-- ------------------------------------------------------------------ code lists and parameters

create table code_list (
  code    varchar(40)  not null primary key,
  name_bg varchar(120) not null,
  name_en varchar(120) not null,
  source  varchar(300) not null
);

create table code_entry (
  id         bigint       not null primary key,
  list       varchar(40)  not null references code_list (code),
  code       varchar(40)  not null,
  label_bg   varchar(200) not null,
  label_en   varchar(200) not null,
  position   int          not null,
  valid_from date         not null,
  valid_to   date         null,
  eurostat   varchar(40)  null,
  unodc      varchar(60)  null,
  htcds      varchar(60)  null,
  version    bigint       not null,
  unique key code_entry_code (list, code, valid_from)
);

create table parameter (
  id          bigint       not null primary key,
  code        varchar(60)  not null,
  amount      decimal(12,2) not null,
  confidence  varchar(20)  not null,
  source      varchar(400) not null,
  valid_from  date         not null,
  valid_to    date         null,
  set_by      bigint       null references user_account (id),
  set_at      datetime(6)  not null,
  version     bigint       not null,
  unique key parameter_code (code, valid_from)
);

-- ------------------------------------------------------------------ signals

create table signal_counter (
  year int not null primary key,
  last int not null
);

create table case_signal (
  id               bigint       not null primary key,
  year             int          not null,
  number           int          not null,
  received_at      datetime(6)  not null,
  time_known       boolean      not null,
  channel          varchar(40)  not null,
  sender           varchar(40)  not null,
  sender_sealed    varbinary(1200) null,
  country          char(2)      null,
  district         varchar(5)   null,
  place_sealed     varbinary(1200) null,
  narrative_sealed mediumblob   null,
  danger           varchar(10)  not null,
  language         varchar(3)   null,
  state            varchar(20)  not null,
  outcome          varchar(40)  null,
  triaged_at       datetime(6)  null,
  triaged_by       bigint       null references user_account (id),
  reason_sealed    mediumblob   null,
  person_count     int          not null,
  registered_at    datetime(6)  not null,
  registered_by    bigint       not null references user_account (id),
  owner_id         bigint       not null references organisation (id),
  retention_class  varchar(30)  not null,
  hold             boolean      not null default false,
  version          bigint       not null,
  unique key case_signal_number (year, number),
  key case_signal_owner (owner_id, year, number),
  key case_signal_state (owner_id, state, id)
);

create table signal_form (
  signal_id bigint      not null references case_signal (id),
  form      varchar(40) not null,
  primary key (signal_id, form)
);

-- Who else may see a signal: the National Commission, the local commission of the district, a body it was passed to.
create table signal_access (
  signal_id       bigint      not null references case_signal (id),
  organisation_id bigint      not null references organisation (id),
  basis           varchar(30) not null,
  since           datetime(6) not null,
  primary key (organisation_id, signal_id),
  key signal_access_signal (signal_id)
);

-- ------------------------------------------------------------------ persons

create table person (
  id                bigint      not null primary key,
  knownness         varchar(20) not null,
  given_sealed      varbinary(1200) null,
  patronymic_sealed varbinary(1200) null,
  family_sealed     varbinary(1200) null,
  pseudonym_sealed  varbinary(1200) null,
  sex               varchar(10) not null,
  birth_sealed      varbinary(200) null,
  birth_year        smallint    null,
  age_known         varchar(20) not null,
  age_from          smallint    null,
  age_to            smallint    null,
  age_on            date        null,
  languages         varchar(60) null,
  address_sealed    varbinary(4000) null,
  contact_mode      varchar(20) not null,
  safe_how_sealed   varbinary(4000) null,
  safe_when_sealed  varbinary(4000) null,
  safe_say_sealed   varbinary(4000) null,
  safe_never_sealed varbinary(4000) null,
  contact_checked_at datetime(6) null,
  recorded_at       datetime(6) not null,
  recorded_by       bigint      not null references user_account (id),
  owner_id          bigint      not null references organisation (id),
  retention_class   varchar(30) not null,
  hold              boolean     not null default false,
  version           bigint      not null
);

create table person_citizenship (
  person_id bigint  not null references person (id),
  country   char(2) not null,
  primary key (person_id, country)
);

create table person_identifier (
  id           bigint      not null primary key,
  person_id    bigint      not null references person (id),
  type         varchar(20) not null,
  value_sealed varbinary(400) null,
  value_index  binary(16)  null,
  country      char(2)     null,
  doubt        varchar(30) null,
  kept_because varchar(40) null,
  key person_identifier_person (person_id),
  key person_identifier_index (value_index)
);

-- Keyed fingerprints of the words of a name: lets a name be found without the database knowing it.
create table person_name_token (
  token     binary(16) not null,
  person_id bigint     not null references person (id),
  primary key (token, person_id),
  key person_name_token_person (person_id)
);

create table signal_person (
  signal_id bigint not null references case_signal (id),
  person_id bigint not null references person (id),
  position  int    not null,
  primary key (signal_id, person_id),
  key signal_person_person (person_id)
);

-- ------------------------------------------------------------------ cases

create table case_file (
  id              bigint      not null primary key,
  reference       char(8)     not null collate ascii_bin unique,
  person_id       bigint      not null references person (id),
  signal_id       bigint      null references case_signal (id),
  edition         varchar(40) not null,
  state           varchar(20) not null,
  stage           varchar(20) not null,
  opened_at       datetime(6) not null,
  closed_at       datetime(6) null,
  coordinator_id  bigint      null references user_account (id),
  sex             varchar(10) not null,
  age_band        varchar(20) not null,
  offence_flag    boolean     not null default false,
  entries         int         not null,
  last_entry_at   datetime(6) not null,
  owner_id        bigint      not null references organisation (id),
  retention_class varchar(30) not null,
  hold            boolean     not null default false,
  version         bigint      not null,
  key case_file_person (person_id),
  key case_file_signal (signal_id)
);

-- Which body may know a case, since when and why. The case list of a body is read from here by key.
create table case_access (
  organisation_id bigint      not null references organisation (id),
  case_id         bigint      not null references case_file (id),
  basis           varchar(30) not null,
  since           datetime(6) not null,
  until           datetime(6) null,
  open_case       boolean     not null,
  last_entry_at   datetime(6) not null,
  primary key (organisation_id, case_id),
  key case_access_case (case_id),
  key case_access_list (organisation_id, open_case, last_entry_at, case_id)
);

-- An episode of trafficking: a person trafficked again has a second episode, not a second identity.
create table episode (
  id         bigint      not null primary key,
  case_id    bigint      not null references case_file (id),
  number     int         not null,
  began_on   date        null,
  ended_on   date        null,
  country    char(2)     null,
  district   varchar(5)  null,
  cross_border varchar(10) not null,
  main_form  varchar(40) null,
  owner_id        bigint      not null references organisation (id),
  retention_class varchar(30) not null,
  hold            boolean     not null default false,
  version    bigint      not null,
  unique key episode_number (case_id, number)
);

create table episode_form (
  episode_id bigint      not null references episode (id),
  form       varchar(40) not null,
  primary key (episode_id, form)
);

-- The story of a case: append-only. What happened when, recorded when and by whom; the text is sealed.
create table story_entry (
  id            bigint      not null primary key,
  case_id       bigint      not null references case_file (id),
  position      int         not null,
  kind          varchar(30) not null,
  step          varchar(60) null,
  code          varchar(60) null,
  agreed        boolean     null,
  happened_at   datetime(6) not null,
  recorded_at   datetime(6) not null,
  recorded_by   bigint      not null references user_account (id),
  body_id       bigint      not null references organisation (id),
  other_body_id bigint      null references organisation (id),
  until_on      date        null,
  details       varchar(400) null,
  note_sealed   mediumblob  null,
  unique key story_entry_position (case_id, position)
);

-- Open duties of all cases, derived from the stories; may be thrown away and built again at any moment.
create table duty (
  case_id         bigint      not null references case_file (id),
  step            varchar(60) not null,
  occurrence      int         not null,
  standing        varchar(20) not null,
  due_at          datetime(6) null,
  limit_kind      varchar(12) not null,
  stage           varchar(20) not null,
  organisation_id bigint      not null references organisation (id),
  responsible     varchar(40) not null,
  opened_at       datetime(6) not null,
  order_key       datetime(6) not null,
  primary key (case_id, step, occurrence),
  key duty_of_body (organisation_id, standing, order_key, case_id)
);

create table consent (
  id             bigint      not null primary key,
  case_id        bigint      not null references case_file (id),
  purpose        varchar(40) not null,
  recipient_id   bigint      null references organisation (id),
  fields         varchar(300) null,
  answer         varchar(12) not null,
  answered_at    datetime(6) not null,
  way            varchar(20) not null,
  language       varchar(3)  null,
  interpreter    boolean     not null default false,
  valid_until    date        null,
  text_version   varchar(20) null,
  note_sealed    varbinary(4000) null,
  recorded_at    datetime(6) not null,
  recorded_by    bigint      not null references user_account (id),
  owner_id        bigint     not null references organisation (id),
  retention_class varchar(30) not null,
  hold            boolean    not null default false,
  key consent_case (case_id, id)
);

create table document (
  id             bigint       not null primary key,
  case_id        bigint       not null references case_file (id),
  step           varchar(60)  null,
  kind           varchar(40)  not null,
  name_sealed    varbinary(1200) not null,
  media_type     varchar(100) not null,
  size           bigint       not null,
  digest         binary(32)   not null,
  visibility     varchar(20)  not null,
  added_at       datetime(6)  not null,
  added_by       bigint       not null references user_account (id),
  owner_id        bigint      not null references organisation (id),
  retention_class varchar(30) not null,
  hold            boolean     not null default false,
  version        bigint       not null,
  key document_case (case_id, id)
);

create table document_content (
  document_id bigint   not null primary key references document (id),
  content     longblob not null
);

create table task (
  id              bigint      not null primary key,
  case_id         bigint      null references case_file (id),
  title_sealed    varbinary(1200) not null,
  due_on          date        null,
  organisation_id bigint      not null references organisation (id),
  assignee_id     bigint      null references user_account (id),
  done_at         datetime(6) null,
  created_at      datetime(6) not null,
  created_by      bigint      not null references user_account (id),
  owner_id        bigint      not null references organisation (id),
  retention_class varchar(30) not null,
  hold            boolean     not null default false,
  version         bigint      not null,
  key task_of_body (organisation_id, done_at, due_on),
  key task_case (case_id)
);

-- What somebody is typing. Only they see it; it survives a lost session or server.
create table draft (
  user_id        bigint       not null references user_account (id),
  form           varchar(40)  not null,
  form_key       varchar(60)  not null,
  content_sealed mediumblob   not null,
  saved_at       datetime(6)  not null,
  primary key (user_id, form, form_key)
);

-- ------------------------------------------------------------------ statistics: pseudonymous, bitemporal

-- One row a registered victim and identification fact: what is counted, never who it is. A correction closes the row
-- (known_to) and writes another, so that a table "as known on a day" never changes afterwards.
create table registered_victim (
  id                bigint      not null primary key,
  case_id           bigint      not null,
  episode_number    int         not null,
  pseudonym         binary(16)  not null,
  level             varchar(10) not null,
  identified_on     date        not null,
  year              smallint    not null,
  first_of_year     boolean     not null,
  body_id           bigint      not null references organisation (id),
  body_kind         varchar(30) not null,
  sex               varchar(10) not null,
  age_group         varchar(10) not null,
  citizenship_group varchar(10) not null,
  main_form         varchar(40) not null,
  forms             varchar(300) not null,
  cross_border      varchar(10) not null,
  known_from        datetime(6) not null,
  known_to          datetime(6) not null,
  owner_id          bigint      not null references organisation (id),
  retention_class   varchar(30) not null,
  hold              boolean     not null default false,
  key registered_victim_case (case_id),
  key registered_victim_report (year, level, body_kind, sex, age_group, main_form, citizenship_group, known_from, known_to)
);

create table registered_victim_form (
  victim_id bigint      not null references registered_victim (id),
  form      varchar(40) not null,
  primary key (victim_id, form)
);

-- The fingerprint of the key ring this database was sealed with: a lost key file is noticed before a line is written.
create table key_ring (
  id          tinyint     not null primary key,
  fingerprint binary(32)  not null,
  since       datetime(6) not null
);
