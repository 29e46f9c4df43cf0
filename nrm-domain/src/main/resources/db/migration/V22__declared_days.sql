-- Days that the Council of Ministers declared off before this register was in use. Nobody entered them: they come with it, as some
-- parameters do. A decision that administrators enter for the same day is later and takes its place.
alter table moved_day modify set_by bigint null;

insert into moved_day (id, day_on, kind, source, set_by, set_at, decided_by, decided_at, approved, settled, version) values
  (9201, '2025-12-31', 'OFF', 'Решение на Министерския съвет от 19.11.2025 г. за еднократно обявяване на неприсъствени дни във връзка с въвеждането на еврото (чл. 154, ал. 3 от Кодекса на труда). По съобщения в печата; номерът и броят на Държавен вестник не са проверени.', null, '2025-11-19 00:00:00', null, '2025-11-19 00:00:00', true, 9201, 1),
  (9202, '2026-01-02', 'OFF', 'Решение на Министерския съвет от 19.11.2025 г. за еднократно обявяване на неприсъствени дни във връзка с въвеждането на еврото (чл. 154, ал. 3 от Кодекса на труда). По съобщения в печата; номерът и броят на Държавен вестник не са проверени.', null, '2025-11-19 00:00:00', null, '2025-11-19 00:00:00', true, 9202, 1);

-- What is due in open cases follows.
update case_file set refresh_at = utc_timestamp(6) where state = 'OPEN';
