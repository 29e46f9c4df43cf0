-- When the chain was written to last: an event never gets an earlier time in silence.
alter table audit_head add column at datetime(6) null;
