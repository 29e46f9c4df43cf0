-- Signals in danger, then the urgent ones, stand before newer numbers until somebody has decided about them. The list is still read by key.
alter table signal_access
  add column precedence tinyint not null default 0 after state,
  drop key signal_access_list,
  drop key signal_access_state,
  add key signal_access_list (organisation_id, precedence, year, number),
  add key signal_access_state (organisation_id, state, precedence, year, number);

update signal_access a join case_signal s on s.id = a.signal_id
  set a.precedence = case when s.state = 'TRIAGED' then 0 when s.danger = 'YES' then 2 when s.urgency = 'HIGH' then 1 else 0 end;
