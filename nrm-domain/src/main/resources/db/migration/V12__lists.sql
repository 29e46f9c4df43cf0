-- A page of the list of cases looks at each line it shows in the index alone, also at the day until which the body may know the case.
alter table case_access
  drop key case_access_list,
  add key case_access_list (organisation_id, open_case, last_entry_at, case_id, until);
