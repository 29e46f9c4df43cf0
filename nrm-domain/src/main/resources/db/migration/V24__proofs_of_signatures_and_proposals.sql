-- Who signed a paper, and what two administrators decided, come under proof as what gives access did before (V20_1). Rows that are there
-- get theirs at the start.
alter table paper_signature add column proof binary(32) null;
alter table access_proposal add column proof binary(32) null;
