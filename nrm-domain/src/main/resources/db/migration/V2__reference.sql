-- What the register comes with: code lists, bodies of the mechanism, parameters. Ids below 10001. The bodies are public institutions;
-- shelters and non-governmental organisations are named by kind and place only. All of it can be changed in the administration.

insert into code_list (code, name_bg, name_en, source) values ('SEX', 'Пол', 'Sex', 'UNODC, Eurostat');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1000, 'SEX', 'F', 'жена', 'female', 1, '2000-01-01', null, 'F', 'Female', 'Feminine', 1),
  (1001, 'SEX', 'M', 'мъж', 'male', 2, '2000-01-01', null, 'M', 'Male', 'Masculine', 1),
  (1002, 'SEX', 'UNKNOWN', 'неизвестен', 'unknown', 3, '2000-01-01', null, 'UNK', 'Unknown', 'NonSpecifiedUnknown', 1);

insert into code_list (code, name_bg, name_en, source) values ('FORM', 'Форма на експлоатация', 'Form of exploitation', 'Наказателен кодекс, чл. 159а; Директива (ЕС) 2024/1712');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1003, 'FORM', 'SEXUAL', 'сексуална експлоатация', 'sexual exploitation', 1, '2000-01-01', null, 'SEX', 'Sexual exploitation', 'SexualExploitation', 1),
  (1004, 'FORM', 'LABOUR', 'трудова експлоатация', 'labour exploitation', 2, '2000-01-01', null, 'LAB', 'Forced labour', 'ForcedLabour', 1),
  (1005, 'FORM', 'BEGGING', 'принудителна просия', 'forced begging', 3, '2000-01-01', null, 'OTH', 'Other forms', 'ForcedBegging', 1),
  (1006, 'FORM', 'FORCED_SUBJECTION', 'принудително подчинение', 'forced subjection', 4, '2000-01-01', null, 'OTH', 'Other forms', 'Servitude', 1),
  (1007, 'FORM', 'ORGAN', 'отнемане на телесен орган', 'removal of organs', 5, '2000-01-01', null, 'OTH', 'Other forms', 'OrganRemoval', 1),
  (1008, 'FORM', 'NEWBORN_SALE', 'продажба на новородено', 'sale of a newborn', 6, '2000-01-01', null, 'OTH', 'Other forms', 'Other', 1),
  (1009, 'FORM', 'FORCED_CRIME', 'принуждаване към престъпления', 'forced criminality', 7, '2000-01-01', null, 'OTH', 'Other forms', 'Other', 1),
  (1010, 'FORM', 'FORCED_MARRIAGE', 'принудителен брак', 'forced marriage', 8, '2000-01-01', null, 'OTH', 'Other forms', 'ForcedMarriage', 1),
  (1011, 'FORM', 'SURROGACY', 'експлоатация на сурогатно майчинство', 'exploitation of surrogacy', 9, '2024-07-14', null, 'OTH', 'Other forms', 'Surrogacy', 1),
  (1012, 'FORM', 'ILLEGAL_ADOPTION', 'незаконно осиновяване', 'illegal adoption', 10, '2024-07-14', null, 'OTH', 'Other forms', 'ForcedAdoption', 1),
  (1013, 'FORM', 'OTHER', 'друга форма', 'other form', 11, '2000-01-01', null, 'OTH', 'Other forms', 'Other', 1),
  (1014, 'FORM', 'UNKNOWN', 'неизвестна форма', 'unknown form', 12, '2000-01-01', null, 'UNK', null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('SIGNAL_CHANNEL', 'Начин на постъпване', 'Channel', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1015, 'SIGNAL_CHANNEL', 'PHONE', 'телефон', 'phone', 1, '2000-01-01', null, null, null, null, 1),
  (1016, 'SIGNAL_CHANNEL', 'HOTLINE', 'гореща линия', 'hotline', 2, '2000-01-01', null, null, null, null, 1),
  (1017, 'SIGNAL_CHANNEL', 'IN_PERSON', 'лично', 'in person', 3, '2000-01-01', null, null, null, null, 1),
  (1018, 'SIGNAL_CHANNEL', 'MAIL', 'писмо или е-поща', 'letter or e-mail', 4, '2000-01-01', null, null, null, null, 1),
  (1019, 'SIGNAL_CHANNEL', 'FIELD', 'работа на терен или проверка', 'field work or inspection', 5, '2000-01-01', null, null, null, null, 1),
  (1020, 'SIGNAL_CHANNEL', 'PARTNER_STATE', 'партньорска държава', 'partner state', 6, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('SENDER', 'Подател', 'Sender', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1021, 'SENDER', 'SELF', 'самото лице', 'the person concerned', 1, '2000-01-01', null, null, null, null, 1),
  (1022, 'SENDER', 'RELATIVE', 'близък на лицето', 'somebody close to the person', 2, '2000-01-01', null, null, null, null, 1),
  (1023, 'SENDER', 'CITIZEN', 'гражданин', 'member of the public', 3, '2000-01-01', null, null, null, null, 1),
  (1024, 'SENDER', 'INSTITUTION', 'институция', 'institution', 4, '2000-01-01', null, null, null, null, 1),
  (1025, 'SENDER', 'NGO', 'НПО', 'NGO', 5, '2000-01-01', null, null, null, null, 1),
  (1026, 'SENDER', 'PARTNER_STATE', 'орган на друга държава', 'authority of another state', 6, '2000-01-01', null, null, null, null, 1),
  (1027, 'SENDER', 'ANONYMOUS', 'анонимен', 'anonymous', 7, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('DANGER', 'Непосредствена опасност', 'Immediate danger', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1028, 'DANGER', 'YES', 'да', 'yes', 1, '2000-01-01', null, null, null, null, 1),
  (1029, 'DANGER', 'NO', 'не', 'no', 2, '2000-01-01', null, null, null, null, 1),
  (1030, 'DANGER', 'UNKNOWN', 'неизвестно', 'unknown', 3, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('SIGNAL_STATE', 'Състояние на сигнала', 'State of the signal', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1031, 'SIGNAL_STATE', 'NEW', 'непрегледан', 'not reviewed', 1, '2000-01-01', null, null, null, null, 1),
  (1032, 'SIGNAL_STATE', 'IN_TRIAGE', 'в преглед', 'under review', 2, '2000-01-01', null, null, null, null, 1),
  (1033, 'SIGNAL_STATE', 'TRIAGED', 'прегледан', 'reviewed', 3, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('SIGNAL_OUTCOME', 'Резултат от прегледа', 'Outcome of the review', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1034, 'SIGNAL_OUTCOME', 'TRAFFICKING', 'данни за трафик на хора', 'indications of trafficking', 1, '2000-01-01', null, null, null, null, 1),
  (1035, 'SIGNAL_OUTCOME', 'AT_RISK', 'лице в риск', 'person at risk', 2, '2000-01-01', null, null, null, null, 1),
  (1036, 'SIGNAL_OUTCOME', 'NEIGHBOURING_OFFENCE', 'друго, сходно престъпление', 'neighbouring offence', 3, '2000-01-01', null, null, null, null, 1),
  (1037, 'SIGNAL_OUTCOME', 'NO_TRAFFICKING', 'няма данни за трафик', 'no trafficking', 4, '2000-01-01', null, null, null, null, 1),
  (1038, 'SIGNAL_OUTCOME', 'UNCONFIRMED', 'непотвърден', 'unconfirmed', 5, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('KNOWNNESS', 'Какво се знае за лицето', 'How far the person is known', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1039, 'KNOWNNESS', 'KNOWN', 'установено лице', 'known', 1, '2000-01-01', null, null, null, null, 1),
  (1040, 'KNOWNNESS', 'PARTLY_KNOWN', 'отчасти известно', 'partly known', 2, '2000-01-01', null, null, null, null, 1),
  (1041, 'KNOWNNESS', 'PSEUDONYM', 'с псевдоним', 'under a pseudonym', 3, '2000-01-01', null, null, null, null, 1),
  (1042, 'KNOWNNESS', 'UNKNOWN', 'неизвестно лице', 'unknown', 4, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('AGE_KNOWN', 'Какво се знае за възрастта', 'How far the age is known', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1043, 'AGE_KNOWN', 'BIRTH_DATE', 'дата на раждане', 'date of birth', 1, '2000-01-01', null, null, null, null, 1),
  (1044, 'AGE_KNOWN', 'BIRTH_YEAR', 'година на раждане', 'year of birth', 2, '2000-01-01', null, null, null, null, 1),
  (1045, 'AGE_KNOWN', 'ESTIMATED', 'приблизителна възраст', 'estimated age', 3, '2000-01-01', null, null, null, null, 1),
  (1046, 'AGE_KNOWN', 'CHILD', 'дете (под 18 г.)', 'child (under 18)', 4, '2000-01-01', null, null, null, null, 1),
  (1047, 'AGE_KNOWN', 'ADULT', 'пълнолетно лице', 'adult', 5, '2000-01-01', null, null, null, null, 1),
  (1048, 'AGE_KNOWN', 'UNKNOWN', 'неизвестна', 'unknown', 6, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('AGE_BAND', 'Възраст', 'Age', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1049, 'AGE_BAND', '0-13', '0–13 г.', '0–13', 1, '2000-01-01', null, null, null, null, 1),
  (1050, 'AGE_BAND', '14-15', '14–15 г.', '14–15', 2, '2000-01-01', null, null, null, null, 1),
  (1051, 'AGE_BAND', '16-17', '16–17 г.', '16–17', 3, '2000-01-01', null, null, null, null, 1),
  (1052, 'AGE_BAND', '18-24', '18–24 г.', '18–24', 4, '2000-01-01', null, null, null, null, 1),
  (1053, 'AGE_BAND', '25-34', '25–34 г.', '25–34', 5, '2000-01-01', null, null, null, null, 1),
  (1054, 'AGE_BAND', '35-44', '35–44 г.', '35–44', 6, '2000-01-01', null, null, null, null, 1),
  (1055, 'AGE_BAND', '45-54', '45–54 г.', '45–54', 7, '2000-01-01', null, null, null, null, 1),
  (1056, 'AGE_BAND', '55-64', '55–64 г.', '55–64', 8, '2000-01-01', null, null, null, null, 1),
  (1057, 'AGE_BAND', '65+', '65 г. и повече', '65 and over', 9, '2000-01-01', null, null, null, null, 1),
  (1058, 'AGE_BAND', 'CHILD', 'под 18 г.', 'under 18', 10, '2000-01-01', null, null, null, null, 1),
  (1059, 'AGE_BAND', 'ADULT', '18 г. и повече', '18 and over', 11, '2000-01-01', null, null, null, null, 1),
  (1060, 'AGE_BAND', 'UNKNOWN', 'неизвестна възраст', 'unknown age', 12, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('AGE_GROUP', 'Възрастова група', 'Age group', 'Директива 2011/36/ЕС, чл. 2, ал. 6; Eurostat');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1061, 'AGE_GROUP', 'CHILD', 'под 18 г.', 'under 18', 1, '2000-01-01', null, 'Y_LT18', '0 to 17 years', null, 1),
  (1062, 'AGE_GROUP', 'ADULT', '18 г. и повече', '18 and over', 2, '2000-01-01', null, 'Y_GE18', '18 years or over', null, 1),
  (1063, 'AGE_GROUP', 'UNKNOWN', 'неизвестна', 'unknown', 3, '2000-01-01', null, 'UNK', 'Unknown', null, 1);

insert into code_list (code, name_bg, name_en, source) values ('CITIZENSHIP_GROUP', 'Група гражданство', 'Citizenship group', 'Eurostat crim_thb');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1064, 'CITIZENSHIP_GROUP', 'BG', 'България', 'Bulgaria', 1, '2000-01-01', null, 'NAT', null, null, 1),
  (1065, 'CITIZENSHIP_GROUP', 'EU', 'друга държава от ЕС', 'other EU state', 2, '2000-01-01', null, 'EU27_2020_FOR', null, null, 1),
  (1066, 'CITIZENSHIP_GROUP', 'NON_EU', 'държава извън ЕС', 'state outside the EU', 3, '2000-01-01', null, 'NEU27_2020_FOR', null, null, 1),
  (1067, 'CITIZENSHIP_GROUP', 'UNKNOWN', 'неизвестно', 'unknown', 4, '2000-01-01', null, 'UNK', null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('LEVEL', 'Идентификация', 'Identification', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1068, 'LEVEL', 'FORMAL', 'формална', 'formal', 1, '2000-01-01', null, null, null, null, 1),
  (1069, 'LEVEL', 'INFORMAL', 'неформална', 'informal', 2, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('IDENTIFIER_TYPE', 'Вид идентификатор', 'Kind of identifier', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1070, 'IDENTIFIER_TYPE', 'EGN', 'ЕГН', 'EGN (personal number)', 1, '2000-01-01', null, null, null, null, 1),
  (1071, 'IDENTIFIER_TYPE', 'LNCH', 'ЛНЧ', 'LNCH (foreigner’s number)', 2, '2000-01-01', null, null, null, null, 1),
  (1072, 'IDENTIFIER_TYPE', 'FOREIGN_DOCUMENT', 'чужд документ', 'foreign document', 3, '2000-01-01', null, null, null, null, 1),
  (1073, 'IDENTIFIER_TYPE', 'NONE', 'няма', 'none', 4, '2000-01-01', null, null, null, null, 1),
  (1074, 'IDENTIFIER_TYPE', 'UNKNOWN', 'неизвестен', 'unknown', 5, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('IDENTIFIER_KEPT', 'Защо номерът се запазва', 'Why the number is kept', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1075, 'IDENTIFIER_KEPT', 'IN_DOCUMENT', 'така е в документа', 'it reads so in the document', 1, '2000-01-01', null, null, null, null, 1),
  (1076, 'IDENTIFIER_KEPT', 'HEARD_BY_PHONE', 'чут по телефона', 'heard on the phone', 2, '2000-01-01', null, null, null, null, 1),
  (1077, 'IDENTIFIER_KEPT', 'OTHER', 'друга причина', 'another reason', 3, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('CONTACT_MODE', 'Безопасен контакт', 'Safe contact', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1078, 'CONTACT_MODE', 'AGREED_ONLY', 'само по уговорения начин', 'only in the agreed way', 1, '2000-01-01', null, null, null, null, 1),
  (1079, 'CONTACT_MODE', 'FREE', 'свободно', 'freely', 2, '2000-01-01', null, null, null, null, 1),
  (1080, 'CONTACT_MODE', 'DO_NOT_CONTACT', 'не търсете', 'do not contact', 3, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('CROSS_BORDER', 'Вътрешен или външен', 'Internal or cross-border', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1081, 'CROSS_BORDER', 'INTERNAL', 'вътрешен', 'internal', 1, '2000-01-01', null, null, null, null, 1),
  (1082, 'CROSS_BORDER', 'CROSS_BORDER', 'трансграничен', 'cross-border', 2, '2000-01-01', null, null, null, null, 1),
  (1083, 'CROSS_BORDER', 'UNKNOWN', 'неизвестно', 'unknown', 3, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('IDENTIFICATION_BASIS', 'Основание за идентификация', 'Basis of identification', 'НМН, СОП за лица, мярка 1.1');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1084, 'IDENTIFICATION_BASIS', 'INFORMAL_TALK', 'първи неформален разговор', 'first informal talk', 1, '2000-01-01', null, null, null, null, 1),
  (1085, 'IDENTIFICATION_BASIS', 'OBSERVATION', 'наблюдавано поведение и външен вид', 'observed behaviour and appearance', 2, '2000-01-01', null, null, null, null, 1),
  (1086, 'IDENTIFICATION_BASIS', 'THIRD_PARTY_INFO', 'информация от насочващ или гражданин', 'information from a referrer or citizen', 3, '2000-01-01', null, null, null, null, 1),
  (1087, 'IDENTIFICATION_BASIS', 'CIRCUMSTANCES', 'обстоятелства, при които лицето е открито', 'circumstances in which the person was found', 4, '2000-01-01', null, null, null, null, 1),
  (1088, 'IDENTIFICATION_BASIS', 'SELF_IDENTIFIED', 'самоопределяне', 'self-identification', 5, '2000-01-01', null, null, null, null, 1),
  (1089, 'IDENTIFICATION_BASIS', 'OTHER', 'друго', 'other', 6, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('RISK_BASIS', 'Основа на оценката', 'Basis of the assessment', 'НМН, СОП за лица, мярка 1.2');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1090, 'RISK_BASIS', 'INTERVIEW', 'разговор', 'interview', 1, '2000-01-01', null, null, null, null, 1),
  (1091, 'RISK_BASIS', 'OBSERVATION_ONLY', 'само наблюдение', 'observation only', 2, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('RISK_LEVEL', 'Степен на риск', 'Risk level', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1092, 'RISK_LEVEL', 'LOW', 'ниска', 'low', 1, '2000-01-01', null, null, null, null, 1),
  (1093, 'RISK_LEVEL', 'MEDIUM', 'средна', 'medium', 2, '2000-01-01', null, null, null, null, 1),
  (1094, 'RISK_LEVEL', 'HIGH', 'висока', 'high', 3, '2000-01-01', null, null, null, null, 1),
  (1095, 'RISK_LEVEL', 'UNKNOWN', 'неизвестна', 'unknown', 4, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('DEVIATION_REASON', 'Причина за отклонение', 'Reason for a deviation', 'НМН, СОП за лица; правила на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1096, 'DEVIATION_REASON', 'LIFE_AT_RISK', 'риск за живота', 'risk to life', 1, '2000-01-01', null, null, null, null, 1),
  (1097, 'DEVIATION_REASON', 'HEALTH_EMERGENCY', 'неотложна опасност за здравето', 'urgent danger to health', 2, '2000-01-01', null, null, null, null, 1),
  (1098, 'DEVIATION_REASON', 'OTHERS_AT_RISK', 'опасност за семейството, работещите или други хора', 'danger to the family, staff or others', 3, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('SUSPENSION_REASON', 'Причина за спиране или удължаване', 'Reason for suspension or extension', 'НМН, СОП за лица; правила на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1100, 'SUSPENSION_REASON', 'HARM_FEARED', 'има признаци, че ще навреди', 'there are signs that it would harm', 1, '2000-01-01', null, null, null, null, 1),
  (1101, 'SUSPENSION_REASON', 'PERSON_ASKED', 'по искане на лицето', 'at the person''s request', 2, '2000-01-01', null, null, null, null, 1),
  (1102, 'SUSPENSION_REASON', 'STATE_OF_HEALTH', 'здравословно състояние', 'state of health', 3, '2000-01-01', null, null, null, null, 1),
  (1103, 'SUSPENSION_REASON', 'DECISION_OF_AUTHORITY', 'решение на орган', 'decision of an authority', 4, '2000-01-01', null, null, null, null, 1),
  (1104, 'SUSPENSION_REASON', 'WAITING_FOR_OTHERS', 'чака се друга институция', 'waiting for another institution', 5, '2000-01-01', null, null, null, null, 1),
  (1105, 'SUSPENSION_REASON', 'SHELTER_PROPOSED', 'по предложение на приюта', 'on the shelter''s proposal', 6, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('CASE_STATE', 'Състояние на случая', 'State of the case', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1106, 'CASE_STATE', 'OPEN', 'открит', 'open', 1, '2000-01-01', null, null, null, null, 1),
  (1107, 'CASE_STATE', 'DECLINED', 'отказани услуги, предложението остава', 'services declined, the offer stays open', 2, '2000-01-01', null, null, null, null, 1),
  (1108, 'CASE_STATE', 'LOST', 'загубен контакт', 'contact lost', 3, '2000-01-01', null, null, null, null, 1),
  (1109, 'CASE_STATE', 'CLOSED', 'приключен', 'closed', 4, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('CLOSING_REASON', 'Причина за приключване', 'Reason for closing', 'НМН, СОП за лица; правила на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1110, 'CLOSING_REASON', 'GOALS_MET', 'целите са постигнати', 'the goals are met', 1, '2000-01-01', null, null, null, null, 1),
  (1111, 'CLOSING_REASON', 'RETURNED', 'лицето се завърна', 'the person returned', 2, '2000-01-01', null, null, null, null, 1),
  (1112, 'CLOSING_REASON', 'NO_TRAFFICKING', 'няма трафик', 'no trafficking', 3, '2000-01-01', null, null, null, null, 1),
  (1113, 'CLOSING_REASON', 'NEIGHBOURING_OFFENCE', 'друго престъпление', 'another offence', 4, '2000-01-01', null, null, null, null, 1),
  (1114, 'CLOSING_REASON', 'SERVICES_DECLINED', 'лицето отказа услуги; предложението остава отворено', 'the person declined services; the offer stays open', 5, '2000-01-01', null, null, null, null, 1),
  (1115, 'CLOSING_REASON', 'CONTACT_LOST', 'загубен контакт', 'contact lost', 6, '2000-01-01', null, null, null, null, 1),
  (1116, 'CLOSING_REASON', 'TRANSFERRED', 'предаден на друга институция', 'handed over to another institution', 7, '2000-01-01', null, null, null, null, 1),
  (1117, 'CLOSING_REASON', 'DIED', 'лицето почина', 'the person died', 8, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('REOPENING_REASON', 'Причина за подновяване', 'Reason for reopening', 'НМН, СОП за лица; правила на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1118, 'REOPENING_REASON', 'PERSON_CAME_BACK', 'лицето се обърна отново', 'the person came back', 1, '2000-01-01', null, null, null, null, 1),
  (1119, 'REOPENING_REASON', 'NEW_INFORMATION', 'нова информация', 'new information', 2, '2000-01-01', null, null, null, null, 1),
  (1120, 'REOPENING_REASON', 'CLOSED_BY_MISTAKE', 'приключен по погрешка', 'closed by mistake', 3, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('CONSENT_WAY', 'Как е дадено', 'How it was given', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1121, 'CONSENT_WAY', 'WRITTEN', 'писмено', 'in writing', 1, '2000-01-01', null, null, null, null, 1),
  (1122, 'CONSENT_WAY', 'ORAL', 'устно', 'orally', 2, '2000-01-01', null, null, null, null, 1),
  (1123, 'CONSENT_WAY', 'ORAL_WITNESS', 'устно пред свидетел', 'orally before a witness', 3, '2000-01-01', null, null, null, null, 1),
  (1124, 'CONSENT_WAY', 'OTHER', 'друго', 'other', 4, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('CONSENT_ANSWER', 'Отговор', 'Answer', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1125, 'CONSENT_ANSWER', 'GIVEN', 'дадено', 'given', 1, '2000-01-01', null, null, null, null, 1),
  (1126, 'CONSENT_ANSWER', 'REFUSED', 'отказано', 'refused', 2, '2000-01-01', null, null, null, null, 1),
  (1127, 'CONSENT_ANSWER', 'WITHDRAWN', 'оттеглено', 'withdrawn', 3, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('DOCUMENT_KIND', 'Вид документ', 'Kind of document', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1128, 'DOCUMENT_KIND', 'SAFETY_PLAN', 'план за сигурност', 'safety plan', 1, '2000-01-01', null, null, null, null, 1),
  (1129, 'DOCUMENT_KIND', 'SUPPORT_PLAN', 'индивидуален план за подкрепа и безопасност', 'individual support and safety plan', 2, '2000-01-01', null, null, null, null, 1),
  (1130, 'DOCUMENT_KIND', 'CONSENT_FORM', 'информирано съгласие', 'informed consent', 3, '2000-01-01', null, null, null, null, 1),
  (1131, 'DOCUMENT_KIND', 'REFERRAL', 'насочване', 'referral', 4, '2000-01-01', null, null, null, null, 1),
  (1132, 'DOCUMENT_KIND', 'HANDOVER_PROTOCOL', 'приемно-предавателен протокол', 'handover protocol', 5, '2000-01-01', null, null, null, null, 1),
  (1133, 'DOCUMENT_KIND', 'NEEDS_ASSESSMENT', 'оценка на потребностите', 'needs assessment', 6, '2000-01-01', null, null, null, null, 1),
  (1134, 'DOCUMENT_KIND', 'RIGHTS_PROTOCOL', 'протокол за разяснени права', 'protocol on rights', 7, '2000-01-01', null, null, null, null, 1),
  (1135, 'DOCUMENT_KIND', 'IDENTITY', 'документ за самоличност', 'identity document', 8, '2000-01-01', null, null, null, null, 1),
  (1136, 'DOCUMENT_KIND', 'MEDICAL', 'медицински документ', 'medical document', 9, '2000-01-01', null, null, null, null, 1),
  (1137, 'DOCUMENT_KIND', 'COURT', 'акт на съд или прокуратура', 'act of court or prosecution', 10, '2000-01-01', null, null, null, null, 1),
  (1138, 'DOCUMENT_KIND', 'OTHER', 'друг', 'other', 11, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('DOCUMENT_VISIBILITY', 'Кой вижда документа', 'Who sees the document', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1139, 'DOCUMENT_VISIBILITY', 'CASE_TEAM', 'екипът по случая', 'the case team', 1, '2000-01-01', null, null, null, null, 1),
  (1140, 'DOCUMENT_VISIBILITY', 'OWN_BODY', 'само моята служба', 'my office only', 2, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('BODY_KIND', 'Вид орган', 'Kind of body', 'списък на регистъра; думите са на НМН');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1141, 'BODY_KIND', 'NATIONAL_COMMISSION', 'Национална комисия', 'National Commission', 1, '2000-01-01', null, null, null, null, 1),
  (1142, 'BODY_KIND', 'LOCAL_COMMISSION', 'местна комисия', 'local commission', 2, '2000-01-01', null, null, null, null, 1),
  (1143, 'BODY_KIND', 'POLICE', 'полиция', 'police', 3, '2000-01-01', null, null, null, null, 1),
  (1144, 'BODY_KIND', 'PROSECUTION', 'прокуратура', 'prosecution', 4, '2000-01-01', null, null, null, null, 1),
  (1145, 'BODY_KIND', 'SOCIAL_ASSISTANCE', 'социално подпомагане', 'social assistance', 5, '2000-01-01', null, null, null, null, 1),
  (1146, 'BODY_KIND', 'CHILD_PROTECTION', 'закрила на детето', 'child protection', 6, '2000-01-01', null, null, null, null, 1),
  (1147, 'BODY_KIND', 'SHELTER', 'приют или кризисен център', 'shelter or crisis centre', 7, '2000-01-01', null, null, null, null, 1),
  (1148, 'BODY_KIND', 'NGO', 'неправителствена организация', 'non-governmental organisation', 8, '2000-01-01', null, null, null, null, 1),
  (1149, 'BODY_KIND', 'FOREIGN_AFFAIRS', 'консулска служба', 'consular service', 9, '2000-01-01', null, null, null, null, 1),
  (1150, 'BODY_KIND', 'REFUGEE_AGENCY', 'агенция за бежанците', 'agency for refugees', 10, '2000-01-01', null, null, null, null, 1),
  (1151, 'BODY_KIND', 'MIGRATION_ORGANISATION', 'организация по миграция', 'migration organisation', 11, '2000-01-01', null, null, null, null, 1),
  (1152, 'BODY_KIND', 'LEGAL_AID', 'правна помощ', 'legal aid', 12, '2000-01-01', null, null, null, null, 1),
  (1153, 'BODY_KIND', 'ADMINISTRATION', 'администрация на системата', 'administration of the system', 13, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('DISTRICT', 'Област', 'District', 'НСИ, ЕКАТТЕ');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1154, 'DISTRICT', 'BLG', 'Благоевград', 'Blagoevgrad', 1, '2000-01-01', null, null, null, null, 1),
  (1155, 'DISTRICT', 'BGS', 'Бургас', 'Burgas', 2, '2000-01-01', null, null, null, null, 1),
  (1156, 'DISTRICT', 'VAR', 'Варна', 'Varna', 3, '2000-01-01', null, null, null, null, 1),
  (1157, 'DISTRICT', 'VTR', 'Велико Търново', 'Veliko Tarnovo', 4, '2000-01-01', null, null, null, null, 1),
  (1158, 'DISTRICT', 'VID', 'Видин', 'Vidin', 5, '2000-01-01', null, null, null, null, 1),
  (1159, 'DISTRICT', 'VRC', 'Враца', 'Vratsa', 6, '2000-01-01', null, null, null, null, 1),
  (1160, 'DISTRICT', 'GAB', 'Габрово', 'Gabrovo', 7, '2000-01-01', null, null, null, null, 1),
  (1161, 'DISTRICT', 'DOB', 'Добрич', 'Dobrich', 8, '2000-01-01', null, null, null, null, 1),
  (1162, 'DISTRICT', 'KRZ', 'Кърджали', 'Kardzhali', 9, '2000-01-01', null, null, null, null, 1),
  (1163, 'DISTRICT', 'KNL', 'Кюстендил', 'Kyustendil', 10, '2000-01-01', null, null, null, null, 1),
  (1164, 'DISTRICT', 'LOV', 'Ловеч', 'Lovech', 11, '2000-01-01', null, null, null, null, 1),
  (1165, 'DISTRICT', 'MON', 'Монтана', 'Montana', 12, '2000-01-01', null, null, null, null, 1),
  (1166, 'DISTRICT', 'PAZ', 'Пазарджик', 'Pazardzhik', 13, '2000-01-01', null, null, null, null, 1),
  (1167, 'DISTRICT', 'PER', 'Перник', 'Pernik', 14, '2000-01-01', null, null, null, null, 1),
  (1168, 'DISTRICT', 'PVN', 'Плевен', 'Pleven', 15, '2000-01-01', null, null, null, null, 1),
  (1169, 'DISTRICT', 'PDV', 'Пловдив', 'Plovdiv', 16, '2000-01-01', null, null, null, null, 1),
  (1170, 'DISTRICT', 'RAZ', 'Разград', 'Razgrad', 17, '2000-01-01', null, null, null, null, 1),
  (1171, 'DISTRICT', 'RSE', 'Русе', 'Ruse', 18, '2000-01-01', null, null, null, null, 1),
  (1172, 'DISTRICT', 'SLS', 'Силистра', 'Silistra', 19, '2000-01-01', null, null, null, null, 1),
  (1173, 'DISTRICT', 'SLV', 'Сливен', 'Sliven', 20, '2000-01-01', null, null, null, null, 1),
  (1174, 'DISTRICT', 'SML', 'Смолян', 'Smolyan', 21, '2000-01-01', null, null, null, null, 1),
  (1175, 'DISTRICT', 'SOF', 'София (столица)', 'Sofia (capital)', 22, '2000-01-01', null, null, null, null, 1),
  (1176, 'DISTRICT', 'SFO', 'София-област', 'Sofia province', 23, '2000-01-01', null, null, null, null, 1),
  (1177, 'DISTRICT', 'SZR', 'Стара Загора', 'Stara Zagora', 24, '2000-01-01', null, null, null, null, 1),
  (1178, 'DISTRICT', 'TGV', 'Търговище', 'Targovishte', 25, '2000-01-01', null, null, null, null, 1),
  (1179, 'DISTRICT', 'HKV', 'Хасково', 'Haskovo', 26, '2000-01-01', null, null, null, null, 1),
  (1180, 'DISTRICT', 'SHU', 'Шумен', 'Shumen', 27, '2000-01-01', null, null, null, null, 1),
  (1181, 'DISTRICT', 'JAM', 'Ямбол', 'Yambol', 28, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('COUNTRY', 'Държава', 'Country', 'ISO 3166-1; Unicode CLDR');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1182, 'COUNTRY', 'BG', 'България', 'Bulgaria', 1, '2000-01-01', null, null, null, null, 1),
  (1183, 'COUNTRY', 'AU', 'Австралия', 'Australia', 2, '2000-01-01', null, null, null, null, 1),
  (1184, 'COUNTRY', 'AT', 'Австрия', 'Austria', 3, '2000-01-01', null, null, null, null, 1),
  (1185, 'COUNTRY', 'AZ', 'Азербайджан', 'Azerbaijan', 4, '2000-01-01', null, null, null, null, 1),
  (1186, 'COUNTRY', 'AL', 'Албания', 'Albania', 5, '2000-01-01', null, null, null, null, 1),
  (1187, 'COUNTRY', 'DZ', 'Алжир', 'Algeria', 6, '2000-01-01', null, null, null, null, 1),
  (1188, 'COUNTRY', 'AS', 'Американска Самоа', 'American Samoa', 7, '2000-01-01', null, null, null, null, 1),
  (1189, 'COUNTRY', 'VI', 'Американски Вирджински острови', 'U.S. Virgin Islands', 8, '2000-01-01', null, null, null, null, 1),
  (1190, 'COUNTRY', 'AO', 'Ангола', 'Angola', 9, '2000-01-01', null, null, null, null, 1),
  (1191, 'COUNTRY', 'AI', 'Ангуила', 'Anguilla', 10, '2000-01-01', null, null, null, null, 1),
  (1192, 'COUNTRY', 'AD', 'Андора', 'Andorra', 11, '2000-01-01', null, null, null, null, 1),
  (1193, 'COUNTRY', 'AQ', 'Антарктика', 'Antarctica', 12, '2000-01-01', null, null, null, null, 1),
  (1194, 'COUNTRY', 'AG', 'Антигуа и Барбуда', 'Antigua & Barbuda', 13, '2000-01-01', null, null, null, null, 1),
  (1195, 'COUNTRY', 'AR', 'Аржентина', 'Argentina', 14, '2000-01-01', null, null, null, null, 1),
  (1196, 'COUNTRY', 'AM', 'Армения', 'Armenia', 15, '2000-01-01', null, null, null, null, 1),
  (1197, 'COUNTRY', 'AW', 'Аруба', 'Aruba', 16, '2000-01-01', null, null, null, null, 1),
  (1198, 'COUNTRY', 'AF', 'Афганистан', 'Afghanistan', 17, '2000-01-01', null, null, null, null, 1),
  (1199, 'COUNTRY', 'BD', 'Бангладеш', 'Bangladesh', 18, '2000-01-01', null, null, null, null, 1),
  (1200, 'COUNTRY', 'BB', 'Барбадос', 'Barbados', 19, '2000-01-01', null, null, null, null, 1),
  (1201, 'COUNTRY', 'BS', 'Бахамски острови', 'Bahamas', 20, '2000-01-01', null, null, null, null, 1),
  (1202, 'COUNTRY', 'BH', 'Бахрейн', 'Bahrain', 21, '2000-01-01', null, null, null, null, 1),
  (1203, 'COUNTRY', 'BY', 'Беларус', 'Belarus', 22, '2000-01-01', null, null, null, null, 1),
  (1204, 'COUNTRY', 'BE', 'Белгия', 'Belgium', 23, '2000-01-01', null, null, null, null, 1),
  (1205, 'COUNTRY', 'BZ', 'Белиз', 'Belize', 24, '2000-01-01', null, null, null, null, 1),
  (1206, 'COUNTRY', 'BJ', 'Бенин', 'Benin', 25, '2000-01-01', null, null, null, null, 1),
  (1207, 'COUNTRY', 'BM', 'Бермудски острови', 'Bermuda', 26, '2000-01-01', null, null, null, null, 1),
  (1208, 'COUNTRY', 'BO', 'Боливия', 'Bolivia', 27, '2000-01-01', null, null, null, null, 1),
  (1209, 'COUNTRY', 'BA', 'Босна и Херцеговина', 'Bosnia & Herzegovina', 28, '2000-01-01', null, null, null, null, 1),
  (1210, 'COUNTRY', 'BW', 'Ботсвана', 'Botswana', 29, '2000-01-01', null, null, null, null, 1),
  (1211, 'COUNTRY', 'BR', 'Бразилия', 'Brazil', 30, '2000-01-01', null, null, null, null, 1),
  (1212, 'COUNTRY', 'IO', 'Британска територия в Индийския океан', 'British Indian Ocean Territory', 31, '2000-01-01', null, null, null, null, 1),
  (1213, 'COUNTRY', 'VG', 'Британски Вирджински острови', 'British Virgin Islands', 32, '2000-01-01', null, null, null, null, 1),
  (1214, 'COUNTRY', 'BN', 'Бруней Даруссалам', 'Brunei', 33, '2000-01-01', null, null, null, null, 1),
  (1215, 'COUNTRY', 'BF', 'Буркина Фасо', 'Burkina Faso', 34, '2000-01-01', null, null, null, null, 1),
  (1216, 'COUNTRY', 'BI', 'Бурунди', 'Burundi', 35, '2000-01-01', null, null, null, null, 1),
  (1217, 'COUNTRY', 'BT', 'Бутан', 'Bhutan', 36, '2000-01-01', null, null, null, null, 1),
  (1218, 'COUNTRY', 'VU', 'Вануату', 'Vanuatu', 37, '2000-01-01', null, null, null, null, 1),
  (1219, 'COUNTRY', 'VA', 'Ватикан', 'Vatican City', 38, '2000-01-01', null, null, null, null, 1),
  (1220, 'COUNTRY', 'VE', 'Венецуела', 'Venezuela', 39, '2000-01-01', null, null, null, null, 1),
  (1221, 'COUNTRY', 'VN', 'Виетнам', 'Vietnam', 40, '2000-01-01', null, null, null, null, 1),
  (1222, 'COUNTRY', 'GA', 'Габон', 'Gabon', 41, '2000-01-01', null, null, null, null, 1),
  (1223, 'COUNTRY', 'GM', 'Гамбия', 'Gambia', 42, '2000-01-01', null, null, null, null, 1),
  (1224, 'COUNTRY', 'GH', 'Гана', 'Ghana', 43, '2000-01-01', null, null, null, null, 1),
  (1225, 'COUNTRY', 'GY', 'Гаяна', 'Guyana', 44, '2000-01-01', null, null, null, null, 1),
  (1226, 'COUNTRY', 'GP', 'Гваделупа', 'Guadeloupe', 45, '2000-01-01', null, null, null, null, 1),
  (1227, 'COUNTRY', 'GT', 'Гватемала', 'Guatemala', 46, '2000-01-01', null, null, null, null, 1),
  (1228, 'COUNTRY', 'GN', 'Гвинея', 'Guinea', 47, '2000-01-01', null, null, null, null, 1),
  (1229, 'COUNTRY', 'GW', 'Гвинея-Бисау', 'Guinea-Bissau', 48, '2000-01-01', null, null, null, null, 1),
  (1230, 'COUNTRY', 'DE', 'Германия', 'Germany', 49, '2000-01-01', null, null, null, null, 1),
  (1231, 'COUNTRY', 'GI', 'Гибралтар', 'Gibraltar', 50, '2000-01-01', null, null, null, null, 1),
  (1232, 'COUNTRY', 'GD', 'Гренада', 'Grenada', 51, '2000-01-01', null, null, null, null, 1),
  (1233, 'COUNTRY', 'GL', 'Гренландия', 'Greenland', 52, '2000-01-01', null, null, null, null, 1),
  (1234, 'COUNTRY', 'GE', 'Грузия', 'Georgia', 53, '2000-01-01', null, null, null, null, 1),
  (1235, 'COUNTRY', 'GU', 'Гуам', 'Guam', 54, '2000-01-01', null, null, null, null, 1),
  (1236, 'COUNTRY', 'GG', 'Гърнзи', 'Guernsey', 55, '2000-01-01', null, null, null, null, 1),
  (1237, 'COUNTRY', 'GR', 'Гърция', 'Greece', 56, '2000-01-01', null, null, null, null, 1),
  (1238, 'COUNTRY', 'DK', 'Дания', 'Denmark', 57, '2000-01-01', null, null, null, null, 1),
  (1239, 'COUNTRY', 'DJ', 'Джибути', 'Djibouti', 58, '2000-01-01', null, null, null, null, 1),
  (1240, 'COUNTRY', 'JE', 'Джърси', 'Jersey', 59, '2000-01-01', null, null, null, null, 1),
  (1241, 'COUNTRY', 'DM', 'Доминика', 'Dominica', 60, '2000-01-01', null, null, null, null, 1),
  (1242, 'COUNTRY', 'DO', 'Доминиканска република', 'Dominican Republic', 61, '2000-01-01', null, null, null, null, 1),
  (1243, 'COUNTRY', 'EG', 'Египет', 'Egypt', 62, '2000-01-01', null, null, null, null, 1),
  (1244, 'COUNTRY', 'EC', 'Еквадор', 'Ecuador', 63, '2000-01-01', null, null, null, null, 1),
  (1245, 'COUNTRY', 'GQ', 'Екваториална Гвинея', 'Equatorial Guinea', 64, '2000-01-01', null, null, null, null, 1),
  (1246, 'COUNTRY', 'ER', 'Еритрея', 'Eritrea', 65, '2000-01-01', null, null, null, null, 1),
  (1247, 'COUNTRY', 'SZ', 'Есватини', 'Eswatini', 66, '2000-01-01', null, null, null, null, 1),
  (1248, 'COUNTRY', 'EE', 'Естония', 'Estonia', 67, '2000-01-01', null, null, null, null, 1),
  (1249, 'COUNTRY', 'ET', 'Етиопия', 'Ethiopia', 68, '2000-01-01', null, null, null, null, 1),
  (1250, 'COUNTRY', 'ZM', 'Замбия', 'Zambia', 69, '2000-01-01', null, null, null, null, 1),
  (1251, 'COUNTRY', 'EH', 'Западна Сахара', 'Western Sahara', 70, '2000-01-01', null, null, null, null, 1),
  (1252, 'COUNTRY', 'ZW', 'Зимбабве', 'Zimbabwe', 71, '2000-01-01', null, null, null, null, 1),
  (1253, 'COUNTRY', 'IL', 'Израел', 'Israel', 72, '2000-01-01', null, null, null, null, 1),
  (1254, 'COUNTRY', 'IN', 'Индия', 'India', 73, '2000-01-01', null, null, null, null, 1),
  (1255, 'COUNTRY', 'ID', 'Индонезия', 'Indonesia', 74, '2000-01-01', null, null, null, null, 1),
  (1256, 'COUNTRY', 'IQ', 'Ирак', 'Iraq', 75, '2000-01-01', null, null, null, null, 1),
  (1257, 'COUNTRY', 'IR', 'Иран', 'Iran', 76, '2000-01-01', null, null, null, null, 1),
  (1258, 'COUNTRY', 'IE', 'Ирландия', 'Ireland', 77, '2000-01-01', null, null, null, null, 1),
  (1259, 'COUNTRY', 'IS', 'Исландия', 'Iceland', 78, '2000-01-01', null, null, null, null, 1),
  (1260, 'COUNTRY', 'ES', 'Испания', 'Spain', 79, '2000-01-01', null, null, null, null, 1),
  (1261, 'COUNTRY', 'IT', 'Италия', 'Italy', 80, '2000-01-01', null, null, null, null, 1),
  (1262, 'COUNTRY', 'YE', 'Йемен', 'Yemen', 81, '2000-01-01', null, null, null, null, 1),
  (1263, 'COUNTRY', 'JO', 'Йордания', 'Jordan', 82, '2000-01-01', null, null, null, null, 1),
  (1264, 'COUNTRY', 'CV', 'Кабо Верде', 'Cape Verde', 83, '2000-01-01', null, null, null, null, 1),
  (1265, 'COUNTRY', 'KZ', 'Казахстан', 'Kazakhstan', 84, '2000-01-01', null, null, null, null, 1),
  (1266, 'COUNTRY', 'KY', 'Кайманови острови', 'Cayman Islands', 85, '2000-01-01', null, null, null, null, 1),
  (1267, 'COUNTRY', 'KH', 'Камбоджа', 'Cambodia', 86, '2000-01-01', null, null, null, null, 1),
  (1268, 'COUNTRY', 'CM', 'Камерун', 'Cameroon', 87, '2000-01-01', null, null, null, null, 1),
  (1269, 'COUNTRY', 'CA', 'Канада', 'Canada', 88, '2000-01-01', null, null, null, null, 1),
  (1270, 'COUNTRY', 'BQ', 'Карибска Нидерландия', 'Caribbean Netherlands', 89, '2000-01-01', null, null, null, null, 1),
  (1271, 'COUNTRY', 'QA', 'Катар', 'Qatar', 90, '2000-01-01', null, null, null, null, 1),
  (1272, 'COUNTRY', 'KE', 'Кения', 'Kenya', 91, '2000-01-01', null, null, null, null, 1),
  (1273, 'COUNTRY', 'CY', 'Кипър', 'Cyprus', 92, '2000-01-01', null, null, null, null, 1),
  (1274, 'COUNTRY', 'KG', 'Киргизстан', 'Kyrgyzstan', 93, '2000-01-01', null, null, null, null, 1),
  (1275, 'COUNTRY', 'KI', 'Кирибати', 'Kiribati', 94, '2000-01-01', null, null, null, null, 1),
  (1276, 'COUNTRY', 'CN', 'Китай', 'China', 95, '2000-01-01', null, null, null, null, 1),
  (1277, 'COUNTRY', 'CC', 'Кокосови острови (острови Кийлинг)', 'Cocos (Keeling) Islands', 96, '2000-01-01', null, null, null, null, 1),
  (1278, 'COUNTRY', 'CO', 'Колумбия', 'Colombia', 97, '2000-01-01', null, null, null, null, 1),
  (1279, 'COUNTRY', 'KM', 'Коморски острови', 'Comoros', 98, '2000-01-01', null, null, null, null, 1),
  (1280, 'COUNTRY', 'CG', 'Конго (Бразавил)', 'Congo - Brazzaville', 99, '2000-01-01', null, null, null, null, 1),
  (1281, 'COUNTRY', 'CD', 'Конго (Киншаса)', 'Congo - Kinshasa', 100, '2000-01-01', null, null, null, null, 1),
  (1282, 'COUNTRY', 'CR', 'Коста Рика', 'Costa Rica', 101, '2000-01-01', null, null, null, null, 1),
  (1283, 'COUNTRY', 'CI', 'Кот д’Ивоар', 'Côte d’Ivoire', 102, '2000-01-01', null, null, null, null, 1),
  (1284, 'COUNTRY', 'CU', 'Куба', 'Cuba', 103, '2000-01-01', null, null, null, null, 1),
  (1285, 'COUNTRY', 'KW', 'Кувейт', 'Kuwait', 104, '2000-01-01', null, null, null, null, 1),
  (1286, 'COUNTRY', 'CW', 'Кюрасао', 'Curaçao', 105, '2000-01-01', null, null, null, null, 1),
  (1287, 'COUNTRY', 'LA', 'Лаос', 'Laos', 106, '2000-01-01', null, null, null, null, 1),
  (1288, 'COUNTRY', 'LV', 'Латвия', 'Latvia', 107, '2000-01-01', null, null, null, null, 1),
  (1289, 'COUNTRY', 'LS', 'Лесото', 'Lesotho', 108, '2000-01-01', null, null, null, null, 1),
  (1290, 'COUNTRY', 'LR', 'Либерия', 'Liberia', 109, '2000-01-01', null, null, null, null, 1),
  (1291, 'COUNTRY', 'LY', 'Либия', 'Libya', 110, '2000-01-01', null, null, null, null, 1),
  (1292, 'COUNTRY', 'LB', 'Ливан', 'Lebanon', 111, '2000-01-01', null, null, null, null, 1),
  (1293, 'COUNTRY', 'LT', 'Литва', 'Lithuania', 112, '2000-01-01', null, null, null, null, 1),
  (1294, 'COUNTRY', 'LI', 'Лихтенщайн', 'Liechtenstein', 113, '2000-01-01', null, null, null, null, 1),
  (1295, 'COUNTRY', 'LU', 'Люксембург', 'Luxembourg', 114, '2000-01-01', null, null, null, null, 1),
  (1296, 'COUNTRY', 'MR', 'Мавритания', 'Mauritania', 115, '2000-01-01', null, null, null, null, 1),
  (1297, 'COUNTRY', 'MU', 'Мавриций', 'Mauritius', 116, '2000-01-01', null, null, null, null, 1),
  (1298, 'COUNTRY', 'MG', 'Мадагаскар', 'Madagascar', 117, '2000-01-01', null, null, null, null, 1),
  (1299, 'COUNTRY', 'YT', 'Майот', 'Mayotte', 118, '2000-01-01', null, null, null, null, 1),
  (1300, 'COUNTRY', 'MO', 'Макао, САР на Китай', 'Macao SAR China', 119, '2000-01-01', null, null, null, null, 1),
  (1301, 'COUNTRY', 'MW', 'Малави', 'Malawi', 120, '2000-01-01', null, null, null, null, 1),
  (1302, 'COUNTRY', 'MY', 'Малайзия', 'Malaysia', 121, '2000-01-01', null, null, null, null, 1),
  (1303, 'COUNTRY', 'MV', 'Малдиви', 'Maldives', 122, '2000-01-01', null, null, null, null, 1),
  (1304, 'COUNTRY', 'ML', 'Мали', 'Mali', 123, '2000-01-01', null, null, null, null, 1),
  (1305, 'COUNTRY', 'MT', 'Малта', 'Malta', 124, '2000-01-01', null, null, null, null, 1),
  (1306, 'COUNTRY', 'MA', 'Мароко', 'Morocco', 125, '2000-01-01', null, null, null, null, 1),
  (1307, 'COUNTRY', 'MQ', 'Мартиника', 'Martinique', 126, '2000-01-01', null, null, null, null, 1),
  (1308, 'COUNTRY', 'MH', 'Маршалови острови', 'Marshall Islands', 127, '2000-01-01', null, null, null, null, 1),
  (1309, 'COUNTRY', 'MX', 'Мексико', 'Mexico', 128, '2000-01-01', null, null, null, null, 1),
  (1310, 'COUNTRY', 'MM', 'Мианмар (Бирма)', 'Myanmar (Burma)', 129, '2000-01-01', null, null, null, null, 1),
  (1311, 'COUNTRY', 'FM', 'Микронезия', 'Micronesia', 130, '2000-01-01', null, null, null, null, 1),
  (1312, 'COUNTRY', 'MZ', 'Мозамбик', 'Mozambique', 131, '2000-01-01', null, null, null, null, 1),
  (1313, 'COUNTRY', 'MD', 'Молдова', 'Moldova', 132, '2000-01-01', null, null, null, null, 1),
  (1314, 'COUNTRY', 'MC', 'Монако', 'Monaco', 133, '2000-01-01', null, null, null, null, 1),
  (1315, 'COUNTRY', 'MN', 'Монголия', 'Mongolia', 134, '2000-01-01', null, null, null, null, 1),
  (1316, 'COUNTRY', 'MS', 'Монтсерат', 'Montserrat', 135, '2000-01-01', null, null, null, null, 1),
  (1317, 'COUNTRY', 'NA', 'Намибия', 'Namibia', 136, '2000-01-01', null, null, null, null, 1),
  (1318, 'COUNTRY', 'NR', 'Науру', 'Nauru', 137, '2000-01-01', null, null, null, null, 1),
  (1319, 'COUNTRY', 'NP', 'Непал', 'Nepal', 138, '2000-01-01', null, null, null, null, 1),
  (1320, 'COUNTRY', 'NE', 'Нигер', 'Niger', 139, '2000-01-01', null, null, null, null, 1),
  (1321, 'COUNTRY', 'NG', 'Нигерия', 'Nigeria', 140, '2000-01-01', null, null, null, null, 1),
  (1322, 'COUNTRY', 'NL', 'Нидерландия', 'Netherlands', 141, '2000-01-01', null, null, null, null, 1),
  (1323, 'COUNTRY', 'NI', 'Никарагуа', 'Nicaragua', 142, '2000-01-01', null, null, null, null, 1),
  (1324, 'COUNTRY', 'NU', 'Ниуе', 'Niue', 143, '2000-01-01', null, null, null, null, 1),
  (1325, 'COUNTRY', 'NZ', 'Нова Зеландия', 'New Zealand', 144, '2000-01-01', null, null, null, null, 1),
  (1326, 'COUNTRY', 'NC', 'Нова Каледония', 'New Caledonia', 145, '2000-01-01', null, null, null, null, 1),
  (1327, 'COUNTRY', 'NO', 'Норвегия', 'Norway', 146, '2000-01-01', null, null, null, null, 1),
  (1328, 'COUNTRY', 'AE', 'Обединени арабски емирства', 'United Arab Emirates', 147, '2000-01-01', null, null, null, null, 1),
  (1329, 'COUNTRY', 'GB', 'Обединеното кралство', 'United Kingdom', 148, '2000-01-01', null, null, null, null, 1),
  (1330, 'COUNTRY', 'AX', 'Оландски острови', 'Åland Islands', 149, '2000-01-01', null, null, null, null, 1),
  (1331, 'COUNTRY', 'OM', 'Оман', 'Oman', 150, '2000-01-01', null, null, null, null, 1),
  (1332, 'COUNTRY', 'PN', 'Острови Питкерн', 'Pitcairn Islands', 151, '2000-01-01', null, null, null, null, 1),
  (1333, 'COUNTRY', 'UM', 'Отдалечени острови на САЩ', 'U.S. Outlying Islands', 152, '2000-01-01', null, null, null, null, 1),
  (1334, 'COUNTRY', 'PK', 'Пакистан', 'Pakistan', 153, '2000-01-01', null, null, null, null, 1),
  (1335, 'COUNTRY', 'PW', 'Палау', 'Palau', 154, '2000-01-01', null, null, null, null, 1),
  (1336, 'COUNTRY', 'PS', 'Палестински територии', 'Palestinian Territories', 155, '2000-01-01', null, null, null, null, 1),
  (1337, 'COUNTRY', 'PA', 'Панама', 'Panama', 156, '2000-01-01', null, null, null, null, 1),
  (1338, 'COUNTRY', 'PG', 'Папуа-Нова Гвинея', 'Papua New Guinea', 157, '2000-01-01', null, null, null, null, 1),
  (1339, 'COUNTRY', 'PY', 'Парагвай', 'Paraguay', 158, '2000-01-01', null, null, null, null, 1),
  (1340, 'COUNTRY', 'PE', 'Перу', 'Peru', 159, '2000-01-01', null, null, null, null, 1),
  (1341, 'COUNTRY', 'PL', 'Полша', 'Poland', 160, '2000-01-01', null, null, null, null, 1),
  (1342, 'COUNTRY', 'PT', 'Португалия', 'Portugal', 161, '2000-01-01', null, null, null, null, 1),
  (1343, 'COUNTRY', 'PR', 'Пуерто Рико', 'Puerto Rico', 162, '2000-01-01', null, null, null, null, 1),
  (1344, 'COUNTRY', 'RE', 'Реюнион', 'Réunion', 163, '2000-01-01', null, null, null, null, 1),
  (1345, 'COUNTRY', 'RW', 'Руанда', 'Rwanda', 164, '2000-01-01', null, null, null, null, 1),
  (1346, 'COUNTRY', 'RO', 'Румъния', 'Romania', 165, '2000-01-01', null, null, null, null, 1),
  (1347, 'COUNTRY', 'RU', 'Русия', 'Russia', 166, '2000-01-01', null, null, null, null, 1),
  (1348, 'COUNTRY', 'SV', 'Салвадор', 'El Salvador', 167, '2000-01-01', null, null, null, null, 1),
  (1349, 'COUNTRY', 'WS', 'Самоа', 'Samoa', 168, '2000-01-01', null, null, null, null, 1),
  (1350, 'COUNTRY', 'SM', 'Сан Марино', 'San Marino', 169, '2000-01-01', null, null, null, null, 1),
  (1351, 'COUNTRY', 'ST', 'Сао Томе и Принсипи', 'São Tomé & Príncipe', 170, '2000-01-01', null, null, null, null, 1),
  (1352, 'COUNTRY', 'SA', 'Саудитска Арабия', 'Saudi Arabia', 171, '2000-01-01', null, null, null, null, 1),
  (1353, 'COUNTRY', 'SJ', 'Свалбард и Ян Майен', 'Svalbard & Jan Mayen', 172, '2000-01-01', null, null, null, null, 1),
  (1354, 'COUNTRY', 'SH', 'Света Елена', 'St. Helena', 173, '2000-01-01', null, null, null, null, 1),
  (1355, 'COUNTRY', 'KP', 'Северна Корея', 'North Korea', 174, '2000-01-01', null, null, null, null, 1),
  (1356, 'COUNTRY', 'MK', 'Северна Македония', 'North Macedonia', 175, '2000-01-01', null, null, null, null, 1),
  (1357, 'COUNTRY', 'MP', 'Северни Мариански острови', 'Northern Mariana Islands', 176, '2000-01-01', null, null, null, null, 1),
  (1358, 'COUNTRY', 'VC', 'Сейнт Винсънт и Гренадини', 'St. Vincent & Grenadines', 177, '2000-01-01', null, null, null, null, 1),
  (1359, 'COUNTRY', 'KN', 'Сейнт Китс и Невис', 'St. Kitts & Nevis', 178, '2000-01-01', null, null, null, null, 1),
  (1360, 'COUNTRY', 'LC', 'Сейнт Лусия', 'St. Lucia', 179, '2000-01-01', null, null, null, null, 1),
  (1361, 'COUNTRY', 'SC', 'Сейшели', 'Seychelles', 180, '2000-01-01', null, null, null, null, 1),
  (1362, 'COUNTRY', 'BL', 'Сен Бартелеми', 'St. Barthélemy', 181, '2000-01-01', null, null, null, null, 1),
  (1363, 'COUNTRY', 'MF', 'Сен Мартен', 'St. Martin', 182, '2000-01-01', null, null, null, null, 1),
  (1364, 'COUNTRY', 'PM', 'Сен Пиер и Микелон', 'St. Pierre & Miquelon', 183, '2000-01-01', null, null, null, null, 1),
  (1365, 'COUNTRY', 'SN', 'Сенегал', 'Senegal', 184, '2000-01-01', null, null, null, null, 1),
  (1366, 'COUNTRY', 'SL', 'Сиера Леоне', 'Sierra Leone', 185, '2000-01-01', null, null, null, null, 1),
  (1367, 'COUNTRY', 'SG', 'Сингапур', 'Singapore', 186, '2000-01-01', null, null, null, null, 1),
  (1368, 'COUNTRY', 'SX', 'Синт Мартен', 'Sint Maarten', 187, '2000-01-01', null, null, null, null, 1),
  (1369, 'COUNTRY', 'SY', 'Сирия', 'Syria', 188, '2000-01-01', null, null, null, null, 1),
  (1370, 'COUNTRY', 'SK', 'Словакия', 'Slovakia', 189, '2000-01-01', null, null, null, null, 1),
  (1371, 'COUNTRY', 'SI', 'Словения', 'Slovenia', 190, '2000-01-01', null, null, null, null, 1),
  (1372, 'COUNTRY', 'SB', 'Соломонови острови', 'Solomon Islands', 191, '2000-01-01', null, null, null, null, 1),
  (1373, 'COUNTRY', 'SO', 'Сомалия', 'Somalia', 192, '2000-01-01', null, null, null, null, 1),
  (1374, 'COUNTRY', 'SD', 'Судан', 'Sudan', 193, '2000-01-01', null, null, null, null, 1),
  (1375, 'COUNTRY', 'SR', 'Суринам', 'Suriname', 194, '2000-01-01', null, null, null, null, 1),
  (1376, 'COUNTRY', 'US', 'Съединени щати', 'United States', 195, '2000-01-01', null, null, null, null, 1),
  (1377, 'COUNTRY', 'RS', 'Сърбия', 'Serbia', 196, '2000-01-01', null, null, null, null, 1),
  (1378, 'COUNTRY', 'TJ', 'Таджикистан', 'Tajikistan', 197, '2000-01-01', null, null, null, null, 1),
  (1379, 'COUNTRY', 'TW', 'Тайван', 'Taiwan', 198, '2000-01-01', null, null, null, null, 1),
  (1380, 'COUNTRY', 'TH', 'Тайланд', 'Thailand', 199, '2000-01-01', null, null, null, null, 1),
  (1381, 'COUNTRY', 'TZ', 'Танзания', 'Tanzania', 200, '2000-01-01', null, null, null, null, 1),
  (1382, 'COUNTRY', 'TL', 'Тимор Лесте', 'Timor-Leste', 201, '2000-01-01', null, null, null, null, 1),
  (1383, 'COUNTRY', 'TG', 'Того', 'Togo', 202, '2000-01-01', null, null, null, null, 1),
  (1384, 'COUNTRY', 'TK', 'Токелау', 'Tokelau', 203, '2000-01-01', null, null, null, null, 1),
  (1385, 'COUNTRY', 'TO', 'Тонга', 'Tonga', 204, '2000-01-01', null, null, null, null, 1),
  (1386, 'COUNTRY', 'TT', 'Тринидад и Тобаго', 'Trinidad & Tobago', 205, '2000-01-01', null, null, null, null, 1),
  (1387, 'COUNTRY', 'TV', 'Тувалу', 'Tuvalu', 206, '2000-01-01', null, null, null, null, 1),
  (1388, 'COUNTRY', 'TN', 'Тунис', 'Tunisia', 207, '2000-01-01', null, null, null, null, 1),
  (1389, 'COUNTRY', 'TM', 'Туркменистан', 'Turkmenistan', 208, '2000-01-01', null, null, null, null, 1),
  (1390, 'COUNTRY', 'TR', 'Турция', 'Turkey', 209, '2000-01-01', null, null, null, null, 1),
  (1391, 'COUNTRY', 'UG', 'Уганда', 'Uganda', 210, '2000-01-01', null, null, null, null, 1),
  (1392, 'COUNTRY', 'UZ', 'Узбекистан', 'Uzbekistan', 211, '2000-01-01', null, null, null, null, 1),
  (1393, 'COUNTRY', 'UA', 'Украйна', 'Ukraine', 212, '2000-01-01', null, null, null, null, 1),
  (1394, 'COUNTRY', 'HU', 'Унгария', 'Hungary', 213, '2000-01-01', null, null, null, null, 1),
  (1395, 'COUNTRY', 'WF', 'Уолис и Футуна', 'Wallis & Futuna', 214, '2000-01-01', null, null, null, null, 1),
  (1396, 'COUNTRY', 'UY', 'Уругвай', 'Uruguay', 215, '2000-01-01', null, null, null, null, 1),
  (1397, 'COUNTRY', 'FO', 'Фарьорски острови', 'Faroe Islands', 216, '2000-01-01', null, null, null, null, 1),
  (1398, 'COUNTRY', 'FJ', 'Фиджи', 'Fiji', 217, '2000-01-01', null, null, null, null, 1),
  (1399, 'COUNTRY', 'PH', 'Филипини', 'Philippines', 218, '2000-01-01', null, null, null, null, 1),
  (1400, 'COUNTRY', 'FI', 'Финландия', 'Finland', 219, '2000-01-01', null, null, null, null, 1),
  (1401, 'COUNTRY', 'FK', 'Фолкландски острови', 'Falkland Islands', 220, '2000-01-01', null, null, null, null, 1),
  (1402, 'COUNTRY', 'FR', 'Франция', 'France', 221, '2000-01-01', null, null, null, null, 1),
  (1403, 'COUNTRY', 'GF', 'Френска Гвиана', 'French Guiana', 222, '2000-01-01', null, null, null, null, 1),
  (1404, 'COUNTRY', 'PF', 'Френска Полинезия', 'French Polynesia', 223, '2000-01-01', null, null, null, null, 1),
  (1405, 'COUNTRY', 'TF', 'Френски южни територии', 'French Southern Territories', 224, '2000-01-01', null, null, null, null, 1),
  (1406, 'COUNTRY', 'HT', 'Хаити', 'Haiti', 225, '2000-01-01', null, null, null, null, 1),
  (1407, 'COUNTRY', 'HN', 'Хондурас', 'Honduras', 226, '2000-01-01', null, null, null, null, 1),
  (1408, 'COUNTRY', 'HK', 'Хонконг, САР на Китай', 'Hong Kong SAR China', 227, '2000-01-01', null, null, null, null, 1),
  (1409, 'COUNTRY', 'HR', 'Хърватия', 'Croatia', 228, '2000-01-01', null, null, null, null, 1),
  (1410, 'COUNTRY', 'CF', 'Централноафриканска република', 'Central African Republic', 229, '2000-01-01', null, null, null, null, 1),
  (1411, 'COUNTRY', 'TD', 'Чад', 'Chad', 230, '2000-01-01', null, null, null, null, 1),
  (1412, 'COUNTRY', 'ME', 'Черна гора', 'Montenegro', 231, '2000-01-01', null, null, null, null, 1),
  (1413, 'COUNTRY', 'CZ', 'Чехия', 'Czechia', 232, '2000-01-01', null, null, null, null, 1),
  (1414, 'COUNTRY', 'CL', 'Чили', 'Chile', 233, '2000-01-01', null, null, null, null, 1),
  (1415, 'COUNTRY', 'CH', 'Швейцария', 'Switzerland', 234, '2000-01-01', null, null, null, null, 1),
  (1416, 'COUNTRY', 'SE', 'Швеция', 'Sweden', 235, '2000-01-01', null, null, null, null, 1),
  (1417, 'COUNTRY', 'LK', 'Шри Ланка', 'Sri Lanka', 236, '2000-01-01', null, null, null, null, 1),
  (1418, 'COUNTRY', 'SS', 'Южен Судан', 'South Sudan', 237, '2000-01-01', null, null, null, null, 1),
  (1419, 'COUNTRY', 'ZA', 'Южна Африка', 'South Africa', 238, '2000-01-01', null, null, null, null, 1),
  (1420, 'COUNTRY', 'GS', 'Южна Джорджия и Южни Сандвичеви острови', 'South Georgia & South Sandwich Islands', 239, '2000-01-01', null, null, null, null, 1),
  (1421, 'COUNTRY', 'KR', 'Южна Корея', 'South Korea', 240, '2000-01-01', null, null, null, null, 1),
  (1422, 'COUNTRY', 'JM', 'Ямайка', 'Jamaica', 241, '2000-01-01', null, null, null, null, 1),
  (1423, 'COUNTRY', 'JP', 'Япония', 'Japan', 242, '2000-01-01', null, null, null, null, 1),
  (1424, 'COUNTRY', 'BV', 'остров Буве', 'Bouvet Island', 243, '2000-01-01', null, null, null, null, 1),
  (1425, 'COUNTRY', 'IM', 'остров Ман', 'Isle of Man', 244, '2000-01-01', null, null, null, null, 1),
  (1426, 'COUNTRY', 'NF', 'остров Норфолк', 'Norfolk Island', 245, '2000-01-01', null, null, null, null, 1),
  (1427, 'COUNTRY', 'CX', 'остров Рождество', 'Christmas Island', 246, '2000-01-01', null, null, null, null, 1),
  (1428, 'COUNTRY', 'CK', 'острови Кук', 'Cook Islands', 247, '2000-01-01', null, null, null, null, 1),
  (1429, 'COUNTRY', 'TC', 'острови Търкс и Кайкос', 'Turks & Caicos Islands', 248, '2000-01-01', null, null, null, null, 1),
  (1430, 'COUNTRY', 'HM', 'острови Хърд и Макдоналд', 'Heard & McDonald Islands', 249, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('LANGUAGE', 'Език', 'Language', 'ISO 639-1; Unicode CLDR');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (1431, 'LANGUAGE', 'bg', 'български', 'Bulgarian', 1, '2000-01-01', null, null, null, null, 1),
  (1432, 'LANGUAGE', 'en', 'английски', 'English', 2, '2000-01-01', null, null, null, null, 1),
  (1433, 'LANGUAGE', 'tr', 'турски', 'Turkish', 3, '2000-01-01', null, null, null, null, 1),
  (1434, 'LANGUAGE', 'ro', 'румънски', 'Romanian', 4, '2000-01-01', null, null, null, null, 1),
  (1435, 'LANGUAGE', 'ru', 'руски', 'Russian', 5, '2000-01-01', null, null, null, null, 1),
  (1436, 'LANGUAGE', 'uk', 'украински', 'Ukrainian', 6, '2000-01-01', null, null, null, null, 1),
  (1437, 'LANGUAGE', 'el', 'гръцки', 'Greek', 7, '2000-01-01', null, null, null, null, 1),
  (1438, 'LANGUAGE', 'sr', 'сръбски', 'Serbian', 8, '2000-01-01', null, null, null, null, 1),
  (1439, 'LANGUAGE', 'mk', 'македонски', 'Macedonian', 9, '2000-01-01', null, null, null, null, 1),
  (1440, 'LANGUAGE', 'sq', 'албански', 'Albanian', 10, '2000-01-01', null, null, null, null, 1),
  (1441, 'LANGUAGE', 'de', 'немски', 'German', 11, '2000-01-01', null, null, null, null, 1),
  (1442, 'LANGUAGE', 'fr', 'френски', 'French', 12, '2000-01-01', null, null, null, null, 1),
  (1443, 'LANGUAGE', 'es', 'испански', 'Spanish', 13, '2000-01-01', null, null, null, null, 1),
  (1444, 'LANGUAGE', 'it', 'италиански', 'Italian', 14, '2000-01-01', null, null, null, null, 1),
  (1445, 'LANGUAGE', 'nl', 'нидерландски', 'Dutch', 15, '2000-01-01', null, null, null, null, 1),
  (1446, 'LANGUAGE', 'pl', 'полски', 'Polish', 16, '2000-01-01', null, null, null, null, 1),
  (1447, 'LANGUAGE', 'cs', 'чешки', 'Czech', 17, '2000-01-01', null, null, null, null, 1),
  (1448, 'LANGUAGE', 'hu', 'унгарски', 'Hungarian', 18, '2000-01-01', null, null, null, null, 1),
  (1449, 'LANGUAGE', 'ar', 'арабски', 'Arabic', 19, '2000-01-01', null, null, null, null, 1),
  (1450, 'LANGUAGE', 'fa', 'персийски', 'Persian', 20, '2000-01-01', null, null, null, null, 1),
  (1451, 'LANGUAGE', 'ps', 'пущу', 'Pashto', 21, '2000-01-01', null, null, null, null, 1),
  (1452, 'LANGUAGE', 'ku', 'кюрдски', 'Kurdish', 22, '2000-01-01', null, null, null, null, 1),
  (1453, 'LANGUAGE', 'ur', 'урду', 'Urdu', 23, '2000-01-01', null, null, null, null, 1),
  (1454, 'LANGUAGE', 'hi', 'хинди', 'Hindi', 24, '2000-01-01', null, null, null, null, 1),
  (1455, 'LANGUAGE', 'bn', 'бенгалски', 'Bangla', 25, '2000-01-01', null, null, null, null, 1),
  (1456, 'LANGUAGE', 'vi', 'виетнамски', 'Vietnamese', 26, '2000-01-01', null, null, null, null, 1),
  (1457, 'LANGUAGE', 'zh', 'китайски', 'Chinese', 27, '2000-01-01', null, null, null, null, 1),
  (1458, 'LANGUAGE', 'tl', 'тагалог', 'Tagalog', 28, '2000-01-01', null, null, null, null, 1),
  (1459, 'LANGUAGE', 'ne', 'непалски', 'Nepali', 29, '2000-01-01', null, null, null, null, 1),
  (1460, 'LANGUAGE', 'th', 'тайски', 'Thai', 30, '2000-01-01', null, null, null, null, 1),
  (1461, 'LANGUAGE', 'ti', 'тигриня', 'Tigrinya', 31, '2000-01-01', null, null, null, null, 1),
  (1462, 'LANGUAGE', 'am', 'амхарски', 'Amharic', 32, '2000-01-01', null, null, null, null, 1),
  (1463, 'LANGUAGE', 'so', 'сомалийски', 'Somali', 33, '2000-01-01', null, null, null, null, 1),
  (1464, 'LANGUAGE', 'sw', 'суахили', 'Swahili', 34, '2000-01-01', null, null, null, null, 1),
  (1465, 'LANGUAGE', 'pt', 'португалски', 'Portuguese', 35, '2000-01-01', null, null, null, null, 1),
  (1466, 'LANGUAGE', 'hy', 'арменски', 'Armenian', 36, '2000-01-01', null, null, null, null, 1),
  (1467, 'LANGUAGE', 'ka', 'грузински', 'Georgian', 37, '2000-01-01', null, null, null, null, 1),
  (1468, 'LANGUAGE', 'az', 'азербайджански', 'Azerbaijani', 38, '2000-01-01', null, null, null, null, 1),
  (1469, 'LANGUAGE', 'kk', 'казахски', 'Kazakh', 39, '2000-01-01', null, null, null, null, 1),
  (1470, 'LANGUAGE', 'uz', 'узбекски', 'Uzbek', 40, '2000-01-01', null, null, null, null, 1),
  (1471, 'LANGUAGE', 'tg', 'таджикски', 'Tajik', 41, '2000-01-01', null, null, null, null, 1),
  (1472, 'LANGUAGE', 'ky', 'киргизки', 'Kyrgyz', 42, '2000-01-01', null, null, null, null, 1),
  (1473, 'LANGUAGE', 'he', 'иврит', 'Hebrew', 43, '2000-01-01', null, null, null, null, 1),
  (1474, 'LANGUAGE', 'id', 'индонезийски', 'Indonesian', 44, '2000-01-01', null, null, null, null, 1);

insert into organisation (id, code, kind, name_bg, name_en, short_bg, short_en, parent_id, district, valid_from, valid_to, version) values
  (100, 'NKBTH', 'NATIONAL_COMMISSION', 'Национална комисия за борба с трафика на хора', 'National Commission for Combating Trafficking in Human Beings', 'НКБТХ', 'National Commission', null, null, '2004-01-01', null, 1),
  (101, 'MK-BLG', 'LOCAL_COMMISSION', 'Местна комисия за борба с трафика на хора – Благоевград', 'Local Commission for Combating Trafficking in Human Beings, Blagoevgrad', 'МКБТХ Благоевград', 'Local Commission Blagoevgrad', 100, 'BLG', '2004-01-01', null, 1),
  (102, 'MK-BGS', 'LOCAL_COMMISSION', 'Местна комисия за борба с трафика на хора – Бургас', 'Local Commission for Combating Trafficking in Human Beings, Burgas', 'МКБТХ Бургас', 'Local Commission Burgas', 100, 'BGS', '2004-01-01', null, 1),
  (103, 'MK-VAR', 'LOCAL_COMMISSION', 'Местна комисия за борба с трафика на хора – Варна', 'Local Commission for Combating Trafficking in Human Beings, Varna', 'МКБТХ Варна', 'Local Commission Varna', 100, 'VAR', '2004-01-01', null, 1),
  (104, 'MK-VTR', 'LOCAL_COMMISSION', 'Местна комисия за борба с трафика на хора – Велико Търново', 'Local Commission for Combating Trafficking in Human Beings, Veliko Tarnovo', 'МКБТХ Велико Търново', 'Local Commission Veliko Tarnovo', 100, 'VTR', '2004-01-01', null, 1),
  (105, 'MK-MON', 'LOCAL_COMMISSION', 'Местна комисия за борба с трафика на хора – Монтана', 'Local Commission for Combating Trafficking in Human Beings, Montana', 'МКБТХ Монтана', 'Local Commission Montana', 100, 'MON', '2004-01-01', null, 1),
  (106, 'MK-PAZ', 'LOCAL_COMMISSION', 'Местна комисия за борба с трафика на хора – Пазарджик', 'Local Commission for Combating Trafficking in Human Beings, Pazardzhik', 'МКБТХ Пазарджик', 'Local Commission Pazardzhik', 100, 'PAZ', '2004-01-01', null, 1),
  (107, 'MK-PVN', 'LOCAL_COMMISSION', 'Местна комисия за борба с трафика на хора – Плевен', 'Local Commission for Combating Trafficking in Human Beings, Pleven', 'МКБТХ Плевен', 'Local Commission Pleven', 100, 'PVN', '2004-01-01', null, 1),
  (108, 'MK-PDV', 'LOCAL_COMMISSION', 'Местна комисия за борба с трафика на хора – Пловдив', 'Local Commission for Combating Trafficking in Human Beings, Plovdiv', 'МКБТХ Пловдив', 'Local Commission Plovdiv', 100, 'PDV', '2004-01-01', null, 1),
  (109, 'MK-RSE', 'LOCAL_COMMISSION', 'Местна комисия за борба с трафика на хора – Русе', 'Local Commission for Combating Trafficking in Human Beings, Ruse', 'МКБТХ Русе', 'Local Commission Ruse', 100, 'RSE', '2004-01-01', null, 1),
  (110, 'MK-SLV', 'LOCAL_COMMISSION', 'Местна комисия за борба с трафика на хора – Сливен', 'Local Commission for Combating Trafficking in Human Beings, Sliven', 'МКБТХ Сливен', 'Local Commission Sliven', 100, 'SLV', '2004-01-01', null, 1),
  (111, 'MVR', 'POLICE', 'Министерство на вътрешните работи', 'Ministry of Interior', 'МВР', 'Ministry of Interior', null, null, '2004-01-01', null, 1),
  (112, 'MVR-GDBOP', 'POLICE', 'ГД „Борба с организираната престъпност“, сектор „Трафик на хора“', 'DG Combating Organised Crime, Trafficking sector', 'ГДБОП', 'DG Organised Crime', 111, null, '2004-01-01', null, 1),
  (113, 'MVR-GDGP', 'POLICE', 'ГД „Гранична полиция“', 'DG Border Police', 'Гранична полиция', 'Border Police', 111, null, '2004-01-01', null, 1),
  (114, 'MVR-MIG', 'POLICE', 'Дирекция „Миграция“', 'Migration Directorate', 'Дирекция „Миграция“', 'Migration Directorate', 111, null, '2004-01-01', null, 1),
  (115, 'SDVR', 'POLICE', 'Столична дирекция на вътрешните работи', 'Sofia Directorate of the Interior', 'СДВР', 'Sofia police', 111, 'SOF', '2004-01-01', null, 1),
  (116, 'ODMVR-BGS', 'POLICE', 'Областна дирекция на МВР – Бургас', 'Regional Police Directorate Burgas', 'ОДМВР Бургас', 'Police Burgas', 111, 'BGS', '2004-01-01', null, 1),
  (117, 'ODMVR-SLV', 'POLICE', 'Областна дирекция на МВР – Сливен', 'Regional Police Directorate Sliven', 'ОДМВР Сливен', 'Police Sliven', 111, 'SLV', '2004-01-01', null, 1),
  (118, 'ODMVR-PDV', 'POLICE', 'Областна дирекция на МВР – Пловдив', 'Regional Police Directorate Plovdiv', 'ОДМВР Пловдив', 'Police Plovdiv', 111, 'PDV', '2004-01-01', null, 1),
  (119, 'ODMVR-VAR', 'POLICE', 'Областна дирекция на МВР – Варна', 'Regional Police Directorate Varna', 'ОДМВР Варна', 'Police Varna', 111, 'VAR', '2004-01-01', null, 1),
  (120, 'OP-BGS', 'PROSECUTION', 'Окръжна прокуратура – Бургас', 'District Prosecution Burgas', 'ОП Бургас', 'Prosecution Burgas', null, 'BGS', '2004-01-01', null, 1),
  (121, 'OP-SLV', 'PROSECUTION', 'Окръжна прокуратура – Сливен', 'District Prosecution Sliven', 'ОП Сливен', 'Prosecution Sliven', null, 'SLV', '2004-01-01', null, 1),
  (122, 'OP-PDV', 'PROSECUTION', 'Окръжна прокуратура – Пловдив', 'District Prosecution Plovdiv', 'ОП Пловдив', 'Prosecution Plovdiv', null, 'PDV', '2004-01-01', null, 1),
  (123, 'OP-VAR', 'PROSECUTION', 'Окръжна прокуратура – Варна', 'District Prosecution Varna', 'ОП Варна', 'Prosecution Varna', null, 'VAR', '2004-01-01', null, 1),
  (124, 'SP-SOF', 'PROSECUTION', 'Софийска градска прокуратура', 'Sofia City Prosecution', 'СГП', 'Sofia Prosecution', null, 'SOF', '2004-01-01', null, 1),
  (125, 'ASP', 'SOCIAL_ASSISTANCE', 'Агенция за социално подпомагане', 'Social Assistance Agency', 'АСП', 'Social Assistance Agency', null, null, '2004-01-01', null, 1),
  (126, 'DSP-BGS', 'SOCIAL_ASSISTANCE', 'Дирекция „Социално подпомагане“ – Бургас', 'Social Assistance Directorate Burgas', 'ДСП Бургас', 'Social Assistance Burgas', 125, 'BGS', '2004-01-01', null, 1),
  (127, 'DSP-VAR', 'SOCIAL_ASSISTANCE', 'Дирекция „Социално подпомагане“ – Варна', 'Social Assistance Directorate Varna', 'ДСП Варна', 'Social Assistance Varna', 125, 'VAR', '2004-01-01', null, 1),
  (128, 'DSP-SLV', 'SOCIAL_ASSISTANCE', 'Дирекция „Социално подпомагане“ – Сливен', 'Social Assistance Directorate Sliven', 'ДСП Сливен', 'Social Assistance Sliven', 125, 'SLV', '2004-01-01', null, 1),
  (129, 'DSP-PDV', 'SOCIAL_ASSISTANCE', 'Дирекция „Социално подпомагане“ – Пловдив', 'Social Assistance Directorate Plovdiv', 'ДСП Пловдив', 'Social Assistance Plovdiv', 125, 'PDV', '2004-01-01', null, 1),
  (130, 'OZD-BGS', 'CHILD_PROTECTION', 'Отдел „Закрила на детето“ – Бургас', 'Child Protection Department Burgas', 'ОЗД Бургас', 'Child Protection Burgas', 126, 'BGS', '2004-01-01', null, 1),
  (131, 'DAZD', 'CHILD_PROTECTION', 'Държавна агенция за закрила на детето', 'State Agency for Child Protection', 'ДАЗД', 'Child Protection Agency', null, null, '2004-01-01', null, 1),
  (132, 'PRIUT-SOF', 'SHELTER', 'Приют и център за закрила и помощ – София', 'Shelter and centre for protection, Sofia', 'Приют София', 'Shelter Sofia', 100, 'SOF', '2004-01-01', null, 1),
  (133, 'PRIUT-VAR', 'SHELTER', 'Приют и център за закрила и помощ – Варна', 'Shelter and centre for protection, Varna', 'Приют Варна', 'Shelter Varna', 100, 'VAR', '2004-01-01', null, 1),
  (134, 'PRIUT-BGS', 'SHELTER', 'Приют и център за закрила и помощ – Бургас', 'Shelter and centre for protection, Burgas', 'Приют Бургас', 'Shelter Burgas', 100, 'BGS', '2004-01-01', null, 1),
  (135, 'KC-BGS', 'SHELTER', 'Кризисен център – Бургас', 'Crisis centre Burgas', 'Кризисен център Бургас', 'Crisis centre Burgas', null, 'BGS', '2004-01-01', null, 1),
  (136, 'NPO-LINIA', 'NGO', 'Неправителствена организация, гореща линия', 'Non-governmental organisation, hotline', 'НПО Гореща линия', 'NGO hotline', null, null, '2004-01-01', null, 1),
  (137, 'NPO-BGS', 'NGO', 'Неправителствена организация – Бургас', 'Non-governmental organisation Burgas', 'НПО Бургас', 'NGO Burgas', null, 'BGS', '2004-01-01', null, 1),
  (138, 'MVNR', 'FOREIGN_AFFAIRS', 'Министерство на външните работи, дирекция „Консулски отношения“', 'Ministry of Foreign Affairs, Consular Relations', 'МВнР', 'Foreign Affairs', null, null, '2004-01-01', null, 1),
  (139, 'DAB', 'REFUGEE_AGENCY', 'Държавна агенция за бежанците', 'State Agency for Refugees', 'ДАБ', 'Agency for Refugees', null, null, '2004-01-01', null, 1),
  (140, 'MOM', 'MIGRATION_ORGANISATION', 'Международна организация по миграция', 'International Organization for Migration', 'МОМ', 'IOM', null, null, '2004-01-01', null, 1),
  (141, 'NBPP', 'LEGAL_AID', 'Национално бюро за правна помощ', 'National Legal Aid Bureau', 'НБПП', 'Legal Aid Bureau', null, null, '2004-01-01', null, 1),
  (142, 'MEU', 'ADMINISTRATION', 'Администрация на системата', 'Administration of the system', 'Администрация', 'Administration', null, null, '2004-01-01', null, 1);
