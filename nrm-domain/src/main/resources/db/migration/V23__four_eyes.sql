-- What two people decide is kept in one way: who proposed it and when, until when it may be approved, who decided and when, and whether it was
-- approved. "settled" is 0 while a proposal waits and its own key afterwards, so that of one thing only one proposal waits at a time.
alter table parameter
  change column approved_by decided_by bigint null,
  change column approved_at decided_at datetime(6) null,
  change column declined settled bigint not null default 0,
  add column approved boolean not null default false,
  add column ends_at datetime(6) null;
update parameter set approved = true where set_by is null or decided_by is not null;
update parameter set settled = id where approved and set_by is not null;

alter table moved_day add column ends_at datetime(6) null;

-- What waits since before this release waits for two more weeks.
update parameter set ends_at = utc_timestamp(6) + interval 14 day where not approved and settled = 0;
update moved_day set ends_at = utc_timestamp(6) + interval 14 day where not approved and settled = 0;

-- Accounts and tokens that one administrator wants and another has to approve. A secret that follows (a first password, a token) is made when
-- whoever proposed fetches it, and is nowhere here. "alone": done by the only administrator there was, on record.
create table access_proposal (
  id              bigint       not null primary key,
  kind            varchar(20)  not null,
  account_id      bigint       null references user_account (id),
  username        varchar(60)  null collate utf8mb4_bin,
  name            varchar(120) null,
  organisation_id bigint       null references organisation (id),
  roles           varchar(300) null,
  last_day        date         null,
  set_by          bigint       not null references user_account (id),
  set_at          datetime(6)  not null,
  ends_at         datetime(6)  not null,
  decided_by      bigint       null references user_account (id),
  decided_at      datetime(6)  null,
  approved        boolean      not null default false,
  settled         bigint       not null default 0,
  alone           boolean      not null default false,
  fetched_at      datetime(6)  null,
  version         bigint       not null,
  unique key access_proposal_account (kind, account_id, settled),
  unique key access_proposal_username (username, settled),
  key access_proposal_settled (settled, id),
  constraint access_proposal_two check (not approved or alone or decided_by <> set_by)
);

-- A token names both; one of an earlier release has no second person.
alter table api_token
  add column approved_by bigint null references user_account (id),
  add constraint api_token_two check (approved_by is null or approved_by <> created_by);
