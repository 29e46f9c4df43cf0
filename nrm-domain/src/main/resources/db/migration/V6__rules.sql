-- The sets for children and foreign nationals beside the one for adults.

-- Which rules apply follows from what is known of the person and from the day, so the register itself may tell of a change.
alter table story_entry modify column recorded_by bigint null;

insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9501, 'BODY_KIND', 'CHILD_PROTECTION_AGENCY', 'агенция за закрила на детето', 'agency for child protection', 14, '2000-01-01', null, null, null, null, 1);

update organisation set kind = 'CHILD_PROTECTION_AGENCY' where code = 'DAZD' and kind = 'CHILD_PROTECTION';

insert into code_list (code, name_bg, name_en, source) values ('AUTHORITY', 'Уведомени органи', 'Authorities notified', 'НМН, СОП за деца, мерки 1.1 и 1.2; СОП за чужденци, мярка 1.1');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9511, 'AUTHORITY', 'CHILD_PROTECTION_AGENCY', 'ДАЗД', 'State Agency for Child Protection', 1, '2000-01-01', null, null, null, null, 1),
  (9512, 'AUTHORITY', 'MINISTRY_OF_INTERIOR', 'МВР', 'Ministry of Interior', 2, '2000-01-01', null, null, null, null, 1),
  (9513, 'AUTHORITY', 'NATIONAL_COMMISSION', 'НКБТХ', 'National Commission', 3, '2000-01-01', null, null, null, null, 1),
  (9514, 'AUTHORITY', 'SOCIAL_ASSISTANCE', 'дирекция „Социално подпомагане“', 'Social Assistance Directorate', 4, '2000-01-01', null, null, null, null, 1),
  (9515, 'AUTHORITY', 'SOCIAL_ASSISTANCE_AGENCY', 'АСП (копие)', 'Social Assistance Agency (copy)', 5, '2000-01-01', null, null, null, null, 1),
  (9516, 'AUTHORITY', 'REFUGEE_AGENCY', 'ДАБ', 'State Agency for Refugees', 6, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('SIGNATURES', 'Подписи', 'Signatures', 'НМН, СОП за деца, мярка 1.3');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9521, 'SIGNATURES', 'ALL', 'всички членове на екипа са подписали', 'all members of the team have signed', 1, '2000-01-01', null, null, null, null, 1),
  (9522, 'SIGNATURES', 'MISSING', 'липсва подпис', 'a signature is missing', 2, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('CHILD_EXIT', 'Къде отива детето', 'Where the child goes', 'НМН, СОП за деца, мярка 3.2');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9531, 'CHILD_EXIT', 'FAMILY', 'в семейството', 'to the family', 1, '2000-01-01', null, null, null, null, 1),
  (9532, 'CHILD_EXIT', 'RELATIVES', 'при близки', 'to relatives', 2, '2000-01-01', null, null, null, null, 1),
  (9533, 'CHILD_EXIT', 'FOSTER', 'в приемно семейство', 'to a foster family', 3, '2000-01-01', null, null, null, null, 1),
  (9534, 'CHILD_EXIT', 'RESIDENTIAL', 'в резидентна услуга', 'to residential care', 4, '2000-01-01', null, null, null, null, 1);
