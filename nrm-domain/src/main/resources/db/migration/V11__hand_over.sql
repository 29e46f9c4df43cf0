-- From here on stories tell of a case that was handed over, which an older release cannot read: the number of this file keeps it from starting.
-- What an administrator is told before closing an account, counted without reading the cases themselves.
alter table case_file add key case_file_coordinator (coordinator_id, state);
