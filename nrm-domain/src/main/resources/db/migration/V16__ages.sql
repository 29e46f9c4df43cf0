-- What is known of an age widens from the day after it was known: open cases are looked at anew, so that lists show the band of today.
update case_file set refresh_at = utc_timestamp(6) where state = 'OPEN' and age_band not in ('ADULT', '65+');
