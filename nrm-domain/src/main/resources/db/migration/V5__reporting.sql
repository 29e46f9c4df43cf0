-- What Report 1 needs beyond the first tables.

-- The longest code of the list CROSS_BORDER has twelve letters.
alter table episode modify column cross_border varchar(20) not null;
alter table registered_victim modify column cross_border varchar(20) not null;

-- Report 1 is answered from this index alone: the facts of a year, one person after the other, with everything they are counted by.
alter table registered_victim
  drop key registered_victim_report,
  add key registered_victim_report (year, level, first_of_year, pseudonym, known_from, known_to, identified_on,
    body_id, sex, age_group, citizenship_group, main_form, forms);
