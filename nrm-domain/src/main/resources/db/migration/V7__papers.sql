-- The papers of a case: what the forms of the mechanism say of one person, version by version, and who signed it by hand.

create table paper (
  id              bigint      not null primary key,
  case_id         bigint      not null references case_file (id),
  number          int         not null,
  form            varchar(60) not null,
  versions        int         not null,
  signed          boolean     not null default false,
  created_at      datetime(6) not null,
  owner_id        bigint      not null references organisation (id),
  retention_class varchar(30) not null,
  hold            boolean     not null default false,
  version         bigint      not null,
  unique key paper_number (case_id, number)
);

-- Never changed, never removed: the application's account can only add.
create table paper_version (
  id             bigint      not null primary key,
  paper_id       bigint      not null references paper (id),
  number         int         not null,
  position       int         not null,
  happened_at    datetime(6) not null,
  content_sealed mediumblob  not null,
  recorded_at    datetime(6) not null,
  recorded_by    bigint      not null references user_account (id),
  body_id        bigint      not null references organisation (id),
  unique key paper_version_number (paper_id, number)
);

create table paper_signature (
  id          bigint      not null primary key,
  version_id  bigint      not null references paper_version (id),
  signatory   varchar(20) not null,
  answer      varchar(20) not null,
  signed_at   datetime(6) not null,
  document_id bigint      null references document (id),
  recorded_at datetime(6) not null,
  recorded_by bigint      not null references user_account (id),
  body_id     bigint      not null references organisation (id),
  key paper_signature_version (version_id)
);

-- The same two answers serve the team of a child and the plan of an adult.
update code_entry set label_bg = 'всички са подписали', label_en = 'everybody has signed' where id = 9521;

insert into code_list (code, name_bg, name_en, source) values ('YES_NO', 'Да или не', 'Yes or no', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9850, 'YES_NO', 'YES', 'да', 'yes', 1, '2000-01-01', null, null, null, null, 1),
  (9851, 'YES_NO', 'NO', 'не', 'no', 2, '2000-01-01', null, null, null, null, 1),
  (9852, 'YES_NO', 'UNKNOWN', 'неизвестно', 'unknown', 3, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('RISK_GRADE', 'Тежест или вероятност', 'Severity or likelihood', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9853, 'RISK_GRADE', 'LOW', 'ниска', 'low', 1, '2000-01-01', null, null, null, null, 1),
  (9854, 'RISK_GRADE', 'MEDIUM', 'средна', 'medium', 2, '2000-01-01', null, null, null, null, 1),
  (9855, 'RISK_GRADE', 'HIGH', 'висока', 'high', 3, '2000-01-01', null, null, null, null, 1),
  (9856, 'RISK_GRADE', 'UNKNOWN', 'неизвестна', 'unknown', 4, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('RISK_FACTOR', 'Фактори на риска', 'Risk factors', 'списък на регистъра; темите са по НМН, мярка 1.2');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9857, 'RISK_FACTOR', 'TRAFFICKER_THREAT', 'заплахи от трафиканта или негови близки', 'threats by the trafficker or people close to them', 1, '2000-01-01', null, null, null, null, 1),
  (9858, 'RISK_FACTOR', 'TRAFFICKER_KNOWS_PLACE', 'трафикантът знае къде е лицето', 'the trafficker knows where the person is', 2, '2000-01-01', null, null, null, null, 1),
  (9859, 'RISK_FACTOR', 'FAMILY_INVOLVED', 'близък е участвал в трафика', 'somebody close took part in the trafficking', 3, '2000-01-01', null, null, null, null, 1),
  (9860, 'RISK_FACTOR', 'FAMILY_THREATENED', 'заплахи към семейството', 'threats to the family', 4, '2000-01-01', null, null, null, null, 1),
  (9861, 'RISK_FACTOR', 'DEBT', 'дълг към трафиканта', 'debt to the trafficker', 5, '2000-01-01', null, null, null, null, 1),
  (9862, 'RISK_FACTOR', 'DOCUMENTS_HELD', 'документите са у трафиканта', 'the trafficker has the documents', 6, '2000-01-01', null, null, null, null, 1),
  (9863, 'RISK_FACTOR', 'NO_SAFE_PLACE', 'няма безопасно място', 'no safe place', 7, '2000-01-01', null, null, null, null, 1),
  (9864, 'RISK_FACTOR', 'INJURY_OR_ILLNESS', 'травма или болест', 'injury or illness', 8, '2000-01-01', null, null, null, null, 1),
  (9865, 'RISK_FACTOR', 'SELF_HARM', 'опасност от самонараняване', 'danger of self-harm', 9, '2000-01-01', null, null, null, null, 1),
  (9866, 'RISK_FACTOR', 'ADDICTION', 'зависимост', 'addiction', 10, '2000-01-01', null, null, null, null, 1),
  (9867, 'RISK_FACTOR', 'PREGNANCY_OR_CHILDREN', 'бременност или деца, зависещи от лицето', 'pregnancy or dependent children', 11, '2000-01-01', null, null, null, null, 1),
  (9868, 'RISK_FACTOR', 'DISABILITY', 'увреждане', 'disability', 12, '2000-01-01', null, null, null, null, 1),
  (9869, 'RISK_FACTOR', 'ISOLATION', 'няма близки, на които да разчита', 'nobody to rely on', 13, '2000-01-01', null, null, null, null, 1),
  (9870, 'RISK_FACTOR', 'NO_INCOME', 'без средства', 'no means', 14, '2000-01-01', null, null, null, null, 1),
  (9871, 'RISK_FACTOR', 'IRREGULAR_STAY', 'неуредено пребиваване', 'irregular stay', 15, '2000-01-01', null, null, null, null, 1),
  (9872, 'RISK_FACTOR', 'PROCEEDINGS', 'участие в производство срещу трафиканта', 'taking part in proceedings against the trafficker', 16, '2000-01-01', null, null, null, null, 1),
  (9873, 'RISK_FACTOR', 'TRAFFICKED_BEFORE', 'предишно въвличане в трафик', 'trafficked before', 17, '2000-01-01', null, null, null, null, 1),
  (9874, 'RISK_FACTOR', 'OTHER', 'друг', 'other', 18, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('PROTECTIVE_FACTOR', 'Защитни фактори', 'Protective factors', 'списък на регистъра; темите са по НМН, мярка 1.2');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9875, 'PROTECTIVE_FACTOR', 'SAFE_PLACE', 'безопасно място, неизвестно на трафиканта', 'a safe place unknown to the trafficker', 1, '2000-01-01', null, null, null, null, 1),
  (9876, 'PROTECTIVE_FACTOR', 'TRUSTED_PERSON', 'близък, на когото лицето вярва', 'somebody close whom the person trusts', 2, '2000-01-01', null, null, null, null, 1),
  (9877, 'PROTECTIVE_FACTOR', 'SUPPORT_ACCEPTED', 'приема подкрепа', 'accepts support', 3, '2000-01-01', null, null, null, null, 1),
  (9878, 'PROTECTIVE_FACTOR', 'DOCUMENTS', 'има документи', 'has documents', 4, '2000-01-01', null, null, null, null, 1),
  (9879, 'PROTECTIVE_FACTOR', 'INCOME', 'има средства', 'has means', 5, '2000-01-01', null, null, null, null, 1),
  (9880, 'PROTECTIVE_FACTOR', 'TRAFFICKER_DETAINED', 'трафикантът е задържан', 'the trafficker is detained', 6, '2000-01-01', null, null, null, null, 1),
  (9881, 'PROTECTIVE_FACTOR', 'POLICE_PROTECTION', 'мерки за защита от полицията', 'protection by the police', 7, '2000-01-01', null, null, null, null, 1),
  (9882, 'PROTECTIVE_FACTOR', 'COPING', 'умения за справяне', 'coping skills', 8, '2000-01-01', null, null, null, null, 1),
  (9883, 'PROTECTIVE_FACTOR', 'OTHER', 'друг', 'other', 9, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('NEED', 'Неотложни потребности', 'Urgent needs', 'НМН, СОП за лица, мярка 1.3, стъпка 2; списъкът в източника е прекъснат');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9884, 'NEED', 'SAFETY', 'сигурност', 'safety', 1, '2000-01-01', null, null, null, null, 1),
  (9885, 'NEED', 'HEALTH', 'здраве', 'health', 2, '2000-01-01', null, null, null, null, 1),
  (9886, 'NEED', 'EMOTIONAL', 'емоционално състояние', 'emotional state', 3, '2000-01-01', null, null, null, null, 1),
  (9887, 'NEED', 'SHELTER', 'подслон', 'shelter', 4, '2000-01-01', null, null, null, null, 1),
  (9888, 'NEED', 'FOOD', 'храна и вода', 'food and water', 5, '2000-01-01', null, null, null, null, 1),
  (9889, 'NEED', 'MEDICINES', 'лекарства', 'medicines', 6, '2000-01-01', null, null, null, null, 1),
  (9890, 'NEED', 'HYGIENE', 'хигиена', 'hygiene', 7, '2000-01-01', null, null, null, null, 1),
  (9891, 'NEED', 'SLEEP', 'сън и почивка', 'sleep and rest', 8, '2000-01-01', null, null, null, null, 1),
  (9892, 'NEED', 'FAMILY', 'семейни връзки', 'family ties', 9, '2000-01-01', null, null, null, null, 1),
  (9893, 'NEED', 'PLANS', 'планове за близкото бъдеще', 'plans for the near future', 10, '2000-01-01', null, null, null, null, 1),
  (9894, 'NEED', 'LANGUAGE', 'превод', 'interpretation', 11, '2000-01-01', null, null, null, null, 1),
  (9895, 'NEED', 'DOCUMENTS', 'документи', 'documents', 12, '2000-01-01', null, null, null, null, 1),
  (9896, 'NEED', 'LEGAL', 'правна помощ', 'legal aid', 13, '2000-01-01', null, null, null, null, 1),
  (9897, 'NEED', 'OTHER', 'друга', 'other', 14, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('NEED_URGENCY', 'Спешност на потребността', 'Urgency of the need', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9898, 'NEED_URGENCY', 'NOW', 'веднага', 'at once', 1, '2000-01-01', null, null, null, null, 1),
  (9899, 'NEED_URGENCY', 'DAYS', 'в близките дни', 'in the coming days', 2, '2000-01-01', null, null, null, null, 1),
  (9900, 'NEED_URGENCY', 'LATER', 'по-късно', 'later', 3, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('OFFER_ANSWER', 'Отговор на предложението', 'Answer to the offer', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9901, 'OFFER_ANSWER', 'ACCEPTED', 'прието', 'accepted', 1, '2000-01-01', null, null, null, null, 1),
  (9902, 'OFFER_ANSWER', 'REFUSED', 'отказано', 'refused', 2, '2000-01-01', null, null, null, null, 1),
  (9903, 'OFFER_ANSWER', 'THINKING', 'лицето мисли', 'the person thinks it over', 3, '2000-01-01', null, null, null, null, 1),
  (9904, 'OFFER_ANSWER', 'NOT_AVAILABLE', 'няма такава услуга', 'no such service', 4, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('RIGHT', 'Права на лицето', 'Rights of the person', 'НМН, „Права на пострадалите“; списъкът в източника е прекъснат');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9905, 'RIGHT', 'SUPPORT', 'закрила и подкрепа, без условие', 'protection and support, without condition', 1, '2000-01-01', null, null, null, null, 1),
  (9906, 'RIGHT', 'INFORMATION', 'информация на език, който лицето разбира', 'information in a language the person understands', 2, '2000-01-01', null, null, null, null, 1),
  (9907, 'RIGHT', 'LEGAL_AID', 'правна помощ', 'legal aid', 3, '2000-01-01', null, null, null, null, 1),
  (9908, 'RIGHT', 'SAFETY', 'сигурност и личен живот', 'safety and privacy', 4, '2000-01-01', null, null, null, null, 1),
  (9909, 'RIGHT', 'COMPENSATION', 'обезщетение и финансова компенсация', 'compensation', 5, '2000-01-01', null, null, null, null, 1),
  (9910, 'RIGHT', 'REFLECTION', 'период за възстановяване и размисъл', 'recovery and reflection period', 6, '2000-01-01', null, null, null, null, 1),
  (9911, 'RIGHT', 'SPECIAL_PROTECTION', 'специална закрила при сътрудничество', 'special protection when cooperating', 7, '2000-01-01', null, null, null, null, 1),
  (9912, 'RIGHT', 'RESIDENCE', 'временно пребиваване за чужденци', 'temporary residence for foreign nationals', 8, '2000-01-01', null, null, null, null, 1);
