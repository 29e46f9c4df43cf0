-- The sets for children and foreign nationals beside the one for adults.

-- Which rules apply follows from what is known of the person and from the day, so the register itself may tell of a change.
alter table story_entry modify column recorded_by bigint null;

-- A number counts once a second administrator has approved it. What was set before this rule stays as it was.
alter table parameter
  add column approved_by bigint null references user_account (id),
  add column approved_at datetime(6) null,
  add column declined bigint not null default 0,
  drop key parameter_code,
  add unique key parameter_code (code, valid_from, declined);
update parameter set approved_by = set_by, approved_at = set_at where set_by is not null;

-- Open cases of children were under the rules for adults until now: the register puts them under their own.
update case_file set refresh_at = utc_timestamp(6)
  where state = 'OPEN' and age_band in ('0-13', '14-15', '16-17', 'CHILD', 'UNKNOWN');

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

-- The indicators help to look further; neither presence nor absence proves anything. The list breaks off after 5.3.
alter table story_entry modify column details varchar(1000) null;

insert into code_list (code, name_bg, name_en, source) values ('INDICATOR', 'Индикатори за трафик на хора', 'Indicators of trafficking', 'НМН, индикатори 1.1 до 5.3, изложени със собствени думи');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9541, 'INDICATOR', 'N1_1', '1.1 движението е ограничено', '1.1 movement is limited', 1, '2000-01-01', null, null, null, null, 1),
  (9542, 'INDICATOR', 'N1_2', '1.2 изолирано е, постоянно го наблюдават', '1.2 isolated, constantly watched', 2, '2000-01-01', null, null, null, null, 1),
  (9543, 'INDICATOR', 'N1_3', '1.3 никога не излиза само', '1.3 never goes out alone', 3, '2000-01-01', null, null, null, null, 1),
  (9544, 'INDICATOR', 'N1_4', '1.4 малко контакти с други хора и семейството', '1.4 few contacts with others and family', 4, '2000-01-01', null, null, null, null, 1),
  (9545, 'INDICATOR', 'N1_5', '1.5 не може да напусне работното място', '1.5 cannot leave the workplace', 5, '2000-01-01', null, null, null, null, 1),
  (9546, 'INDICATOR', 'N1_6', '1.6 трябва да е на разположение по телефон на трафиканта', '1.6 must stay reachable by the trafficker''s phone', 6, '2000-01-01', null, null, null, null, 1),
  (9547, 'INDICATOR', 'N1_7', '1.7 разговорите се следят', '1.7 calls are monitored', 7, '2000-01-01', null, null, null, null, 1),
  (9548, 'INDICATOR', 'N1_8', '1.8 документите за самоличност са отнети', '1.8 identity documents are taken', 8, '2000-01-01', null, null, null, null, 1),
  (9549, 'INDICATOR', 'N2_1', '2.1 малко или никакво заплащане', '2.1 little or no pay', 9, '2000-01-01', null, null, null, null, 1),
  (9550, 'INDICATOR', 'N2_2', '2.2 няма достъп до изкараното', '2.2 no access to earnings', 10, '2000-01-01', null, null, null, null, 1),
  (9551, 'INDICATOR', 'N2_3', '2.3 плащане под минимума за отрасъла в приемащата държава', '2.3 below the receiving country''s minimum for the sector', 11, '2000-01-01', null, null, null, null, 1),
  (9552, 'INDICATOR', 'N2_4', '2.4 изплаща дълг на трафиканта', '2.4 pays a debt to the trafficker', 12, '2000-01-01', null, null, null, null, 1),
  (9553, 'INDICATOR', 'N2_5', '2.5 дългът расте', '2.5 the debt grows', 13, '2000-01-01', null, null, null, null, 1),
  (9554, 'INDICATOR', 'N2_6', '2.6 дневна или седмична норма', '2.6 a daily or weekly quota', 14, '2000-01-01', null, null, null, null, 1),
  (9555, 'INDICATOR', 'N3_1', '3.1 условия против трудовото право', '3.1 conditions against labour law', 15, '2000-01-01', null, null, null, null, 1),
  (9556, 'INDICATOR', 'N3_2', '3.2 не може да договаря', '3.2 cannot negotiate', 16, '2000-01-01', null, null, null, null, 1),
  (9557, 'INDICATOR', 'N3_3', '3.3 различно от уговореното', '3.3 different from what was agreed', 17, '2000-01-01', null, null, null, null, 1),
  (9558, 'INDICATOR', 'N3_4', '3.4 принуждават го към определени действия', '3.4 forced to certain acts', 18, '2000-01-01', null, null, null, null, 1),
  (9559, 'INDICATOR', 'N3_5', '3.5 без медицинска помощ', '3.5 no medical help', 19, '2000-01-01', null, null, null, null, 1),
  (9560, 'INDICATOR', 'N4_1', '4.1 живее и работи на едно място', '4.1 lives and works in one place', 20, '2000-01-01', null, null, null, null, 1),
  (9561, 'INDICATOR', 'N4_2', '4.2 тясно и лошо жилище', '4.2 crowded, bad lodging', 21, '2000-01-01', null, null, null, null, 1),
  (9562, 'INDICATOR', 'N4_3', '4.3 плаща твърде много за лошо жилище', '4.3 pays far too much for bad lodging', 22, '2000-01-01', null, null, null, null, 1),
  (9563, 'INDICATOR', 'N4_4', '4.4 без достъп до информация', '4.4 no access to information', 23, '2000-01-01', null, null, null, null, 1),
  (9564, 'INDICATOR', 'N4_5', '4.5 без лични вещи', '4.5 no personal belongings', 24, '2000-01-01', null, null, null, null, 1),
  (9565, 'INDICATOR', 'N4_6', '4.6 крият го', '4.6 is hidden', 25, '2000-01-01', null, null, null, null, 1),
  (9566, 'INDICATOR', 'N5_1', '5.1 физическо, сексуално или емоционално насилие', '5.1 physical, sexual or emotional abuse', 26, '2000-01-01', null, null, null, null, 1),
  (9567, 'INDICATOR', 'N5_2', '5.2 карат го да гледа насилие над други', '5.2 made to watch violence against others', 27, '2000-01-01', null, null, null, null, 1),
  (9568, 'INDICATOR', 'N5_3', '5.3 заплахи към него или семейството', '5.3 threats to the person or the family', 28, '2000-01-01', null, null, null, null, 1);

-- Nobody is asked the same questions again for want of knowing what was asked.
insert into code_list (code, name_bg, name_en, source) values ('INTERVIEW_TOPIC', 'За какво е питано лицето', 'What the person was asked about', 'списък на регистъра; темите са по НМН, мерки 1.2, 1.3 и 3.2 до 3.4');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9601, 'INTERVIEW_TOPIC', 'IDENTITY', 'самоличност и документи', 'identity and documents', 1, '2000-01-01', null, null, null, null, 1),
  (9602, 'INTERVIEW_TOPIC', 'FAMILY', 'семейство и близки', 'family and close persons', 2, '2000-01-01', null, null, null, null, 1),
  (9603, 'INTERVIEW_TOPIC', 'HEALTH', 'здраве и лечение', 'health and treatment', 3, '2000-01-01', null, null, null, null, 1),
  (9604, 'INTERVIEW_TOPIC', 'STATE', 'емоционално състояние', 'emotional state', 4, '2000-01-01', null, null, null, null, 1),
  (9605, 'INTERVIEW_TOPIC', 'NEEDS', 'неотложни потребности', 'urgent needs', 5, '2000-01-01', null, null, null, null, 1),
  (9606, 'INTERVIEW_TOPIC', 'SAFETY', 'страхове и сигурност', 'fears and safety', 6, '2000-01-01', null, null, null, null, 1),
  (9607, 'INTERVIEW_TOPIC', 'PLANS', 'планове за близките дни', 'plans for the coming days', 7, '2000-01-01', null, null, null, null, 1),
  (9608, 'INTERVIEW_TOPIC', 'RECRUITMENT', 'как е въвлечено', 'how the person was recruited', 8, '2000-01-01', null, null, null, null, 1),
  (9609, 'INTERVIEW_TOPIC', 'TRANSPORT', 'път и превоз', 'journey and transport', 9, '2000-01-01', null, null, null, null, 1),
  (9610, 'INTERVIEW_TOPIC', 'EXPLOITATION', 'какво е било принудено да прави', 'what the person was forced to do', 10, '2000-01-01', null, null, null, null, 1),
  (9611, 'INTERVIEW_TOPIC', 'TRAFFICKERS', 'хората, които са го въвлекли', 'the people who did it', 11, '2000-01-01', null, null, null, null, 1),
  (9612, 'INTERVIEW_TOPIC', 'MONEY', 'пари, дългове, заплащане', 'money, debts, pay', 12, '2000-01-01', null, null, null, null, 1),
  (9613, 'INTERVIEW_TOPIC', 'RESIDENCE', 'пребиваване и закрила', 'residence and protection', 13, '2000-01-01', null, null, null, null, 1),
  (9614, 'INTERVIEW_TOPIC', 'PROCEEDINGS', 'участие в производство', 'taking part in proceedings', 14, '2000-01-01', null, null, null, null, 1),
  (9615, 'INTERVIEW_TOPIC', 'COMPENSATION', 'вреди и обезщетение', 'damage and compensation', 15, '2000-01-01', null, null, null, null, 1),
  (9616, 'INTERVIEW_TOPIC', 'RETURN', 'завръщане', 'return', 16, '2000-01-01', null, null, null, null, 1);
