-- Services: what was offered, refused and given, countable. And who allows a step or a right more time.

-- Ids of the program begin after those the register comes with: a block of a hundred ends with the number drawn, and the first one
-- reached into the lists. A number once drawn is never set back.
select setval(nrm_id, 10200);
set @first = nextval(nrm_id) - 99;

-- What of a kind was told in a period.
alter table story_entry add key story_entry_kind (kind, happened_at);

insert into code_list (code, name_bg, name_en, source) values ('SERVICE', 'Услуга за лицето', 'Service for the person', 'списък на регистъра; темите следват СОП, мярка 1.3 и част III');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (@first + 0, 'SERVICE', 'ACCOMMODATION', 'настаняване (кризисен център, защитено жилище)', 'accommodation (crisis centre, sheltered home)', 1, '2000-01-01', null, null, null, null, 1),
  (@first + 1, 'SERVICE', 'NECESSITIES', 'храна, облекло и вещи от първа необходимост', 'food, clothes and basic necessities', 2, '2000-01-01', null, null, null, null, 1),
  (@first + 2, 'SERVICE', 'MEDICAL', 'медицинска помощ', 'medical help', 3, '2000-01-01', null, null, null, null, 1),
  (@first + 3, 'SERVICE', 'PSYCHOLOGICAL', 'психологическа помощ и терапия', 'psychological help and therapy', 4, '2000-01-01', null, null, null, null, 1),
  (@first + 4, 'SERVICE', 'SOCIAL', 'социална консултация и придружаване', 'social counselling and accompanying', 5, '2000-01-01', null, null, null, null, 1),
  (@first + 5, 'SERVICE', 'LEGAL', 'правна консултация и правна помощ', 'legal counselling and legal aid', 6, '2000-01-01', null, null, null, null, 1),
  (@first + 6, 'SERVICE', 'INTERPRETATION', 'превод', 'interpretation', 7, '2000-01-01', null, null, null, null, 1),
  (@first + 7, 'SERVICE', 'SAFETY', 'охрана и мерки за безопасност', 'protection and safety measures', 8, '2000-01-01', null, null, null, null, 1),
  (@first + 8, 'SERVICE', 'TRANSPORT', 'превоз и придружаване на път', 'transport and escort', 9, '2000-01-01', null, null, null, null, 1),
  (@first + 9, 'SERVICE', 'DOCUMENTS', 'документи за самоличност и регистрация', 'identity documents and registration', 10, '2000-01-01', null, null, null, null, 1),
  (@first + 10, 'SERVICE', 'FINANCIAL', 'парична или материална помощ', 'financial or material help', 11, '2000-01-01', null, null, null, null, 1),
  (@first + 11, 'SERVICE', 'EDUCATION', 'образование и обучение', 'education and training', 12, '2000-01-01', null, null, null, null, 1),
  (@first + 12, 'SERVICE', 'EMPLOYMENT', 'помощ за намиране на работа', 'help in finding work', 13, '2000-01-01', null, null, null, null, 1),
  (@first + 13, 'SERVICE', 'HOUSING', 'трайно жилище', 'lasting housing', 14, '2000-01-01', null, null, null, null, 1),
  (@first + 14, 'SERVICE', 'FAMILY', 'работа със семейството и грижа за дете', 'work with the family, child care', 15, '2000-01-01', null, null, null, null, 1),
  (@first + 15, 'SERVICE', 'RETURN', 'подпомогнато завръщане', 'assisted return', 16, '2000-01-01', null, null, null, null, 1),
  (@first + 16, 'SERVICE', 'OTHER', 'друга (в бележката)', 'other (in the note)', 17, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('SERVICE_REASON', 'Защо услугата не е дадена или е приключила', 'Why a service was not given or ended', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (@first + 17, 'SERVICE_REASON', 'NOT_NEEDED', 'лицето не се нуждае от нея сега', 'the person does not need it now', 1, '2000-01-01', null, null, null, null, 1),
  (@first + 18, 'SERVICE_REASON', 'WANTS_TIME', 'лицето иска време да помисли', 'the person wants time to think', 2, '2000-01-01', null, null, null, null, 1),
  (@first + 19, 'SERVICE_REASON', 'AFRAID', 'лицето се страхува', 'the person is afraid', 3, '2000-01-01', null, null, null, null, 1),
  (@first + 20, 'SERVICE_REASON', 'TOO_FAR', 'далеч е или е неудобна за лицето', 'too far or inconvenient for the person', 4, '2000-01-01', null, null, null, null, 1),
  (@first + 21, 'SERVICE_REASON', 'ELSEWHERE', 'лицето я получава другаде', 'the person has it from elsewhere', 5, '2000-01-01', null, null, null, null, 1),
  (@first + 22, 'SERVICE_REASON', 'NOT_SAID', 'без обяснение; не е длъжно да го дава', 'not said; the person need not say', 6, '2000-01-01', null, null, null, null, 1),
  (@first + 23, 'SERVICE_REASON', 'NO_PLACE', 'няма свободно място', 'no place is free', 7, '2000-01-01', null, null, null, null, 1),
  (@first + 24, 'SERVICE_REASON', 'NOT_SUITABLE', 'няма подходяща за лицето', 'none suits the person', 8, '2000-01-01', null, null, null, null, 1),
  (@first + 25, 'SERVICE_REASON', 'NOT_ENTITLED', 'лицето няма право на нея', 'the person is not entitled to it', 9, '2000-01-01', null, null, null, null, 1),
  (@first + 26, 'SERVICE_REASON', 'COMPLETED', 'приключи', 'it was completed', 10, '2000-01-01', null, null, null, null, 1),
  (@first + 27, 'SERVICE_REASON', 'LEFT', 'лицето я напусна', 'the person left it', 11, '2000-01-01', null, null, null, null, 1),
  (@first + 28, 'SERVICE_REASON', 'MOVED', 'лицето се премести', 'the person moved', 12, '2000-01-01', null, null, null, null, 1),
  (@first + 29, 'SERVICE_REASON', 'OTHER', 'друга причина (в бележката)', 'another reason (in the note)', 13, '2000-01-01', null, null, null, null, 1);

-- A rest and more time name the basis and who allowed it.
insert into code_list (code, name_bg, name_en, source) values ('LEGAL_BASIS', 'Основание за спиране или повече време', 'Basis of a rest or of more time', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (@first + 30, 'LEGAL_BASIS', 'SOP_RULE', 'правило на СОП', 'a rule of the SOP', 1, '2000-01-01', null, null, null, null, 1),
  (@first + 31, 'LEGAL_BASIS', 'TRAFFICKING_ACT', 'Закон за борба с трафика на хора', 'Combating Trafficking in Human Beings Act', 2, '2000-01-01', null, null, null, null, 1),
  (@first + 32, 'LEGAL_BASIS', 'CHILD_PROTECTION_ACT', 'Закон за закрила на детето', 'Child Protection Act', 3, '2000-01-01', null, null, null, null, 1),
  (@first + 33, 'LEGAL_BASIS', 'SOCIAL_SERVICES_ACT', 'Закон за социалните услуги', 'Social Services Act', 4, '2000-01-01', null, null, null, null, 1),
  (@first + 34, 'LEGAL_BASIS', 'ASYLUM_ACT', 'Закон за убежището и бежанците', 'Asylum and Refugees Act', 5, '2000-01-01', null, null, null, null, 1),
  (@first + 35, 'LEGAL_BASIS', 'FOREIGNERS_ACT', 'Закон за чужденците в Република България', 'Foreigners in the Republic of Bulgaria Act', 6, '2000-01-01', null, null, null, null, 1),
  (@first + 36, 'LEGAL_BASIS', 'CRIMINAL_PROCEDURE_CODE', 'Наказателно-процесуален кодекс', 'Criminal Procedure Code', 7, '2000-01-01', null, null, null, null, 1),
  (@first + 37, 'LEGAL_BASIS', 'WISH_OF_THE_PERSON', 'желание на лицето', 'the wish of the person', 8, '2000-01-01', null, null, null, null, 1),
  (@first + 38, 'LEGAL_BASIS', 'OTHER', 'друго (в бележката)', 'other (in the note)', 9, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('ALLOWED_BY', 'Кой разреши спирането или повече време', 'Who allowed the rest or more time', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (@first + 39, 'ALLOWED_BY', 'PERSON', 'самото лице', 'the person', 1, '2000-01-01', null, null, null, null, 1),
  (@first + 40, 'ALLOWED_BY', 'COORDINATOR', 'координаторът на случая', 'the coordinator of the case', 2, '2000-01-01', null, null, null, null, 1),
  (@first + 41, 'ALLOWED_BY', 'HEAD', 'ръководителят на службата', 'the head of the body', 3, '2000-01-01', null, null, null, null, 1),
  (@first + 42, 'ALLOWED_BY', 'COMMISSION', 'комисията', 'the commission', 4, '2000-01-01', null, null, null, null, 1),
  (@first + 43, 'ALLOWED_BY', 'CHILD_PROTECTION', 'отдел „Закрила на детето“', 'the child protection department', 5, '2000-01-01', null, null, null, null, 1),
  (@first + 44, 'ALLOWED_BY', 'PROSECUTOR', 'прокурор', 'a prosecutor', 6, '2000-01-01', null, null, null, null, 1),
  (@first + 45, 'ALLOWED_BY', 'COURT', 'съд', 'a court', 7, '2000-01-01', null, null, null, null, 1),
  (@first + 46, 'ALLOWED_BY', 'OTHER', 'друг (в бележката)', 'somebody else (in the note)', 8, '2000-01-01', null, null, null, null, 1);
