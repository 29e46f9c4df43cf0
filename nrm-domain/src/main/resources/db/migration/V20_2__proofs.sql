-- Rows that give access carry a proof that the register wrote them: HMAC over what the row means, with a key outside the database.
-- Rows that are there get theirs at the start (form 3); from then on a row without one gives nothing.
alter table case_access add column proof binary(32) null;
alter table signal_access add column proof binary(32) null;
alter table case_signal add column proof binary(32) null;
alter table case_file add column proof binary(32) null;
alter table story_entry add column proof binary(32) null;
alter table consent add column proof binary(32) null;
alter table document add column proof binary(32) null;
alter table paper add column proof binary(32) null;
alter table user_account add column proof binary(32) null;
alter table api_token add column proof binary(32) null;
alter table feed_address add column proof binary(32) null;

-- How many answers a case has: one that somebody deleted is missed, as entries of the story are.
alter table case_file add column consents int not null default 0 after entries;
update case_file f set f.consents = (select count(*) from consent c where c.case_id = f.id);
