-- Clocks: what is late goes higher, days are moved by decision, limits are seen in calendars and told of by mail.

-- A limit that was missed and told to whoever has to see to it. A fact: it is never deleted, only seen and settled.
create table escalation (
  id              bigint      not null auto_increment primary key,
  case_id         bigint      not null references case_file (id),
  step            varchar(60) not null,
  due_at          datetime(6) not null,
  level           varchar(30) not null,
  to_body         bigint      not null references organisation (id),
  to_role         varchar(30) not null,
  to_user         bigint      null references user_account (id),
  local_unknown   boolean     not null,
  reached_at      datetime(6) not null,
  raised_at       datetime(6) not null,
  passed_over     boolean     not null,
  seen_at         datetime(6) null,
  seen_by         bigint      null references user_account (id),
  resolved_at     datetime(6) null,
  owner_id        bigint      not null references organisation (id),
  retention_class varchar(30) not null,
  hold            boolean     not null default false,
  unique key escalation_once (case_id, step, due_at, level),
  key escalation_of_body (to_body, resolved_at, due_at, id),
  key escalation_open (resolved_at, id)
);

-- What is due over all bodies, by its time; and whether nobody has confirmed the number its time rests on.
alter table duty
  add key duty_due (standing, due_at, case_id, step),
  add column unverified boolean not null default false;

-- Days declared off or working by decision of the Council of Ministers (Labour Code, art. 154, par. 2). Never changed, only decided
-- on; of one day one proposal waits at a time.
create table moved_day (
  id         bigint       not null primary key,
  day_on     date         not null,
  kind       varchar(10)  not null,
  source     varchar(400) not null,
  set_by     bigint       not null references user_account (id),
  set_at     datetime(6)  not null,
  decided_by bigint       null references user_account (id),
  decided_at datetime(6)  null,
  approved   boolean      not null default false,
  settled    bigint       not null default 0,
  version    bigint       not null,
  unique key moved_day_waiting (day_on, settled)
);

-- When the running periods of open cases end, derived from the stories like the open duties; for calendars alone.
create table period_end (
  case_id bigint      not null references case_file (id),
  period  varchar(60) not null,
  ends_at datetime(6) not null,
  primary key (case_id, period),
  key period_end_at (ends_at, case_id)
);
-- And the rules have grown: what is due in open cases is derived anew.
update case_file set refresh_at = utc_timestamp(6) where state = 'OPEN';

-- Addresses at which calendars outside of the register read the limits of their owner's body. Only the digest of the secret is kept.
create table feed_address (
  id           bigint      not null primary key,
  user_id      bigint      not null references user_account (id),
  secret_hash  binary(32)  not null unique,
  created_at   datetime(6) not null,
  revoked_at   datetime(6) null,
  last_used_on date        null,
  version      bigint      not null,
  key feed_address_user (user_id, revoked_at)
);

-- Who wants a morning mail on how much is late and soon due, and where it goes. The address is the user's own and sealed.
create table digest_choice (
  user_id        bigint        not null primary key references user_account (id),
  address_sealed varbinary(1200) not null,
  chosen_at      datetime(6)   not null,
  version        bigint        not null
);

-- One row a user and day, claimed before anything is sent: no morning is told of twice, and what could not be sent is seen.
create table digest_mail (
  user_id    bigint      not null references user_account (id),
  day_on     date        not null,
  state      varchar(12) not null,
  attempts   int         not null,
  claimed_at datetime(6) not null,
  sent_at    datetime(6) null,
  next_at    datetime(6) null,
  failure    varchar(40) null,
  primary key (user_id, day_on),
  key digest_mail_day (day_on, state)
);
