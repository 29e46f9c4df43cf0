-- Identification as a decision, proceedings, compensation and what follows after support.

-- More lists of indicators can be ticked in one step.
alter table story_entry modify column details varchar(4000) null;

-- Negative outcomes of a period are counted from the stories.
alter table story_entry add key story_entry_step (step, happened_at);

insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9913, 'REOPENING_REASON', 'RECONSIDERATION_ASKED', 'поискано е преразглеждане', 'reconsideration was asked for', 4, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('NEGATIVE_GROUND', 'Основание за отрицателно заключение', 'Ground of a negative outcome', 'списък на регистъра; сродните престъпления според отчета на НКБТХ за 2018 г.');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9914, 'NEGATIVE_GROUND', 'NO_INDICATORS', 'няма признаци на трафик', 'no indications of trafficking', 1, '2000-01-01', null, null, null, null, 1),
  (9915, 'NEGATIVE_GROUND', 'NEIGHBOURING_OFFENCE', 'друго, сходно престъпление', 'neighbouring offence', 2, '2000-01-01', null, null, null, null, 1),
  (9916, 'NEGATIVE_GROUND', 'NOT_CONFIRMED', 'сведенията не се потвърждават', 'the information is not confirmed', 3, '2000-01-01', null, null, null, null, 1),
  (9917, 'NEGATIVE_GROUND', 'FALSE_REPORT', 'неверен сигнал', 'false report', 4, '2000-01-01', null, null, null, null, 1),
  (9918, 'NEGATIVE_GROUND', 'OTHER', 'друго (в обосновката)', 'other (in the reasons)', 5, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('RECONSIDERATION_ASKED_BY', 'Кой иска преразглеждане', 'Who asks for reconsideration', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9919, 'RECONSIDERATION_ASKED_BY', 'PERSON', 'самото лице', 'the person concerned', 1, '2000-01-01', null, null, null, null, 1),
  (9920, 'RECONSIDERATION_ASKED_BY', 'LAWYER', 'адвокат или представител', 'lawyer or representative', 2, '2000-01-01', null, null, null, null, 1),
  (9921, 'RECONSIDERATION_ASKED_BY', 'GUARDIAN', 'родител, настойник или попечител', 'parent or guardian', 3, '2000-01-01', null, null, null, null, 1),
  (9922, 'RECONSIDERATION_ASKED_BY', 'BODY', 'орган или организация', 'body or organisation', 4, '2000-01-01', null, null, null, null, 1),
  (9923, 'RECONSIDERATION_ASKED_BY', 'OTHER', 'друг', 'somebody else', 5, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('RECONSIDERATION_DECIDED_BY', 'Кой реши при преразглеждането', 'Who decided on reconsideration', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9924, 'RECONSIDERATION_DECIDED_BY', 'SAME_BODY', 'същият орган', 'the same body', 1, '2000-01-01', null, null, null, null, 1),
  (9925, 'RECONSIDERATION_DECIDED_BY', 'SUPERIOR', 'по-горестоящ орган', 'superior body', 2, '2000-01-01', null, null, null, null, 1),
  (9926, 'RECONSIDERATION_DECIDED_BY', 'PROSECUTOR', 'прокурор', 'prosecutor', 3, '2000-01-01', null, null, null, null, 1),
  (9927, 'RECONSIDERATION_DECIDED_BY', 'COURT', 'съд', 'court', 4, '2000-01-01', null, null, null, null, 1),
  (9928, 'RECONSIDERATION_DECIDED_BY', 'OTHER', 'друг', 'somebody else', 5, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('RECONSIDERATION_OUTCOME', 'Резултат от преразглеждането', 'Outcome of reconsideration', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9929, 'RECONSIDERATION_OUTCOME', 'UPHELD', 'потвърдено', 'upheld', 1, '2000-01-01', null, null, null, null, 1),
  (9930, 'RECONSIDERATION_OUTCOME', 'REVERSED', 'отменено', 'reversed', 2, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('UNDERSTANDING', 'Разбра ли лицето', 'Whether the person understood', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9931, 'UNDERSTANDING', 'YES', 'разбра', 'understood', 1, '2000-01-01', null, null, null, null, 1),
  (9932, 'UNDERSTANDING', 'PARTLY', 'отчасти; ще се разясни отново', 'partly; to be explained again', 2, '2000-01-01', null, null, null, null, 1),
  (9933, 'UNDERSTANDING', 'NO', 'не разбра; ще се разясни отново', 'did not understand; to be explained again', 3, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('INTERPRETER', 'Преводач', 'Interpreter', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9934, 'INTERPRETER', 'NOT_NEEDED', 'не е нужен', 'not needed', 1, '2000-01-01', null, null, null, null, 1),
  (9935, 'INTERPRETER', 'PRESENT', 'участва', 'took part', 2, '2000-01-01', null, null, null, null, 1),
  (9936, 'INTERPRETER', 'BY_TELEPHONE', 'по телефон или видео', 'by telephone or video', 3, '2000-01-01', null, null, null, null, 1),
  (9937, 'INTERPRETER', 'MISSING', 'нужен, но липсва', 'needed and missing', 4, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('SIGNATURE', 'Подпис върху протокола', 'Signature on the protocol', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9938, 'SIGNATURE', 'SIGNED', 'подписа', 'signed', 1, '2000-01-01', null, null, null, null, 1),
  (9939, 'SIGNATURE', 'REFUSED', 'отказа да подпише', 'refused to sign', 2, '2000-01-01', null, null, null, null, 1),
  (9940, 'SIGNATURE', 'UNABLE', 'не може да подпише', 'cannot sign', 3, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('INDICATOR_UNODC', 'Общи индикатори (UNODC)', 'General indicators (UNODC)', 'UNODC, общи индикатори, изложени с наши думи [C]');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9941, 'INDICATOR_UNODC', 'U1', 'смята, че трябва да работи против волята си', 'believes they must work against their will', 1, '2000-01-01', null, null, null, null, 1),
  (9942, 'INDICATOR_UNODC', 'U2', 'не може или смята, че не може да си тръгне', 'cannot leave, or feels so', 2, '2000-01-01', null, null, null, null, 1),
  (9943, 'INDICATOR_UNODC', 'U3', 'движението се контролира', 'movements are controlled', 3, '2000-01-01', null, null, null, null, 1),
  (9944, 'INDICATOR_UNODC', 'U4', 'страх или тревожност', 'fear or anxiety', 4, '2000-01-01', null, null, null, null, 1),
  (9945, 'INDICATOR_UNODC', 'U5', 'насилие или заплахи към лицето или семейството', 'violence or threats to the person or the family', 5, '2000-01-01', null, null, null, null, 1),
  (9946, 'INDICATOR_UNODC', 'U6', 'наранявания от нападение', 'injuries from assault', 6, '2000-01-01', null, null, null, null, 1),
  (9947, 'INDICATOR_UNODC', 'U7', 'наранявания от начина, по който го контролират', 'injuries from means of control', 7, '2000-01-01', null, null, null, null, 1),
  (9948, 'INDICATOR_UNODC', 'U8', 'наранявания, типични за вида труд', 'injuries typical of the work', 8, '2000-01-01', null, null, null, null, 1),
  (9949, 'INDICATOR_UNODC', 'U9', 'недоверие към властите', 'distrust of authorities', 9, '2000-01-01', null, null, null, null, 1),
  (9950, 'INDICATOR_UNODC', 'U10', 'заплашват го, че ще го предадат на властите', 'threatened with being handed over to authorities', 10, '2000-01-01', null, null, null, null, 1),
  (9951, 'INDICATOR_UNODC', 'U11', 'страхува се да покаже статута си', 'afraid of showing the immigration status', 11, '2000-01-01', null, null, null, null, 1),
  (9952, 'INDICATOR_UNODC', 'U12', 'документите са у друг или са фалшиви', 'documents are held by others or false', 12, '2000-01-01', null, null, null, null, 1),
  (9953, 'INDICATOR_UNODC', 'U13', 'намерено на място, типично за експлоатация', 'found at a place typical of exploitation', 13, '2000-01-01', null, null, null, null, 1),
  (9954, 'INDICATOR_UNODC', 'U14', 'не знае местния език', 'does not know the local language', 14, '2000-01-01', null, null, null, null, 1),
  (9955, 'INDICATOR_UNODC', 'U15', 'не знае адреса на дома или работата си', 'does not know the address of home or work', 15, '2000-01-01', null, null, null, null, 1),
  (9956, 'INDICATOR_UNODC', 'U16', 'други говорят вместо него', 'others speak for them', 16, '2000-01-01', null, null, null, null, 1),
  (9957, 'INDICATOR_UNODC', 'U17', 'държи се като по указание', 'acts as if instructed', 17, '2000-01-01', null, null, null, null, 1),
  (9958, 'INDICATOR_UNODC', 'U18', 'принудено при определени условия', 'under forced conditions', 18, '2000-01-01', null, null, null, null, 1),
  (9959, 'INDICATOR_UNODC', 'U19', 'наказват го', 'is punished', 19, '2000-01-01', null, null, null, null, 1),
  (9960, 'INDICATOR_UNODC', 'U20', 'не може да договаря условията', 'cannot negotiate conditions', 20, '2000-01-01', null, null, null, null, 1),
  (9961, 'INDICATOR_UNODC', 'U21', 'малко или никакво заплащане', 'little or no pay', 21, '2000-01-01', null, null, null, null, 1),
  (9962, 'INDICATOR_UNODC', 'U22', 'няма достъп до парите си', 'no access to the earnings', 22, '2000-01-01', null, null, null, null, 1),
  (9963, 'INDICATOR_UNODC', 'U23', 'прекомерно работно време', 'very long hours', 23, '2000-01-01', null, null, null, null, 1),
  (9964, 'INDICATOR_UNODC', 'U24', 'без почивни дни', 'no days off', 24, '2000-01-01', null, null, null, null, 1),
  (9965, 'INDICATOR_UNODC', 'U25', 'лошо жилище', 'poor lodging', 25, '2000-01-01', null, null, null, null, 1),
  (9966, 'INDICATOR_UNODC', 'U26', 'без медицинска помощ', 'no medical care', 26, '2000-01-01', null, null, null, null, 1),
  (9967, 'INDICATOR_UNODC', 'U27', 'малко социални контакти', 'little social contact', 27, '2000-01-01', null, null, null, null, 1),
  (9968, 'INDICATOR_UNODC', 'U28', 'малко връзка със семейството', 'little contact with the family', 28, '2000-01-01', null, null, null, null, 1),
  (9969, 'INDICATOR_UNODC', 'U29', 'не може да общува свободно', 'cannot communicate freely', 29, '2000-01-01', null, null, null, null, 1),
  (9970, 'INDICATOR_UNODC', 'U30', 'чувства се обвързано с дълг', 'feels tied by a debt', 30, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('INDICATOR_FORM', 'Индикатори по форма на експлоатация', 'Indicators by form of exploitation', 'категории на UNODC; съдържанието не е потвърдено в страница [B], където не е посочен източник');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9971, 'INDICATOR_FORM', 'SEXUAL_1', 'местят го между места или работи на много места', 'moved between sites, or works at many', 1, '2000-01-01', null, null, null, null, 1),
  (9972, 'INDICATOR_FORM', 'SEXUAL_2', 'винаги е придружено', 'always escorted', 2, '2000-01-01', null, null, null, null, 1),
  (9973, 'INDICATOR_FORM', 'SEXUAL_3', 'татуировки или други белези на собственост', 'tattoos or other marks of ownership', 3, '2000-01-01', null, null, null, null, 1),
  (9974, 'INDICATOR_FORM', 'SEXUAL_4', 'спи където работи или с групата', 'sleeps where they work or with the group', 4, '2000-01-01', null, null, null, null, 1),
  (9975, 'INDICATOR_FORM', 'SEXUAL_5', 'знае само сексуални думи на езика', 'knows only sex-related words of the language', 5, '2000-01-01', null, null, null, null, 1),
  (9976, 'INDICATOR_FORM', 'SEXUAL_6', 'няма пари в брой', 'has no cash', 6, '2000-01-01', null, null, null, null, 1),
  (9977, 'INDICATOR_FORM', 'SEXUAL_7', 'не може да покаже документ', 'cannot show a document', 7, '2000-01-01', null, null, null, null, 1),
  (9978, 'INDICATOR_FORM', 'SEXUAL_8', 'незащитени или насилствени действия', 'unprotected or violent acts', 8, '2000-01-01', null, null, null, null, 1),
  (9979, 'INDICATOR_FORM', 'SEXUAL_9', 'не може да откаже', 'unable to refuse', 9, '2000-01-01', null, null, null, null, 1),
  (9980, 'INDICATOR_FORM', 'SEXUAL_10', 'рекламирано в чужбина заедно с други', 'advertised abroad with others', 10, '2000-01-01', null, null, null, null, 1),
  (9981, 'INDICATOR_FORM', 'SEXUAL_11', 'въвлечено чрез близка връзка', 'drawn in by a close relationship', 11, '2000-01-01', null, null, null, null, 1),
  (9982, 'INDICATOR_FORM', 'LABOUR_1', 'групата живее на работното място', 'group housed at work', 12, '2000-01-01', null, null, null, null, 1),
  (9983, 'INDICATOR_FORM', 'LABOUR_2', 'не излиза без работодателя', 'never seen leaving without the employer', 13, '2000-01-01', null, null, null, null, 1),
  (9984, 'INDICATOR_FORM', 'LABOUR_3', 'без предпазно облекло', 'no protective clothing', 14, '2000-01-01', null, null, null, null, 1),
  (9985, 'INDICATOR_FORM', 'LABOUR_4', 'без договор или договор на неразбираем език', 'no contract, or one in a language not understood', 15, '2000-01-01', null, null, null, null, 1),
  (9986, 'INDICATOR_FORM', 'LABOUR_5', 'работодателят държи документите', 'employer keeps the documents', 16, '2000-01-01', null, null, null, null, 1),
  (9987, 'INDICATOR_FORM', 'LABOUR_6', 'зависи от работодателя за работа, превоз и жилище', 'depends on the employer for work, transport and housing', 17, '2000-01-01', null, null, null, null, 1),
  (9988, 'INDICATOR_FORM', 'LABOUR_7', 'заплахи', 'threats', 18, '2000-01-01', null, null, null, null, 1),
  (9989, 'INDICATOR_FORM', 'LABOUR_8', 'удръжки от заплатата', 'deductions from wages', 19, '2000-01-01', null, null, null, null, 1),
  (9990, 'INDICATOR_FORM', 'LABOUR_9', 'мерки за сигурност, които не пускат навън', 'security measures that keep workers in', 20, '2000-01-01', null, null, null, null, 1),
  (9991, 'INDICATOR_FORM', 'LABOUR_10', 'плаща такса за работата', 'pays a fee for the job', 21, '2000-01-01', null, null, null, null, 1),
  (9992, 'INDICATOR_FORM', 'LABOUR_11', 'работата е друга от обещаната', 'the work differs from what was promised', 22, '2000-01-01', null, null, null, null, 1),
  (9993, 'INDICATOR_FORM', 'BEGGING_1', 'деца, стари хора или хора с увреждания просят на обществено място', 'children, elderly or disabled begging in public', 23, '2000-01-01', null, null, null, null, 1),
  (9994, 'INDICATOR_FORM', 'BEGGING_2', 'местят ги всеки ден на разстояние', 'moved daily over a distance', 24, '2000-01-01', null, null, null, null, 1),
  (9995, 'INDICATOR_FORM', 'BEGGING_3', 'едни и същи придружители на много деца', 'the same carers for many children', 25, '2000-01-01', null, null, null, null, 1),
  (9996, 'INDICATOR_FORM', 'BEGGING_4', 'наказват ги, ако не донесат достатъчно', 'punished if not enough is brought', 26, '2000-01-01', null, null, null, null, 1),
  (9997, 'INDICATOR_FORM', 'BEGGING_5', 'използват се наранявания', 'injuries are used', 27, '2000-01-01', null, null, null, null, 1),
  (9998, 'INDICATOR_FORM', 'BEGGING_6', 'група със сходни разкази', 'group with similar stories', 28, '2000-01-01', null, null, null, null, 1),
  (9999, 'INDICATOR_FORM', 'BEGGING_7', 'възрастни наблюдават отблизо', 'adults watching nearby', 29, '2000-01-01', null, null, null, null, 1),
  (10000, 'INDICATOR_FORM', 'DOMESTIC_1', 'живее със семейството, но не се храни с него', 'lives with the family and does not eat with it', 30, '2000-01-01', null, null, null, null, 1),
  (10001, 'INDICATOR_FORM', 'DOMESTIC_2', 'няма лично пространство', 'no private space', 31, '2000-01-01', null, null, null, null, 1),
  (10002, 'INDICATOR_FORM', 'DOMESTIC_3', 'спи на споделено или лошо място', 'shared or poor sleeping place', 32, '2000-01-01', null, null, null, null, 1),
  (10003, 'INDICATOR_FORM', 'DOMESTIC_4', 'никога не излиза само', 'never leaves alone', 33, '2000-01-01', null, null, null, null, 1),
  (10004, 'INDICATOR_FORM', 'DOMESTIC_5', 'яде само остатъци', 'gets leftovers only', 34, '2000-01-01', null, null, null, null, 1),
  (10005, 'INDICATOR_FORM', 'DOMESTIC_6', 'обиждат го или го малтретират', 'insulted or abused', 35, '2000-01-01', null, null, null, null, 1),
  (10006, 'INDICATOR_FORM', 'DOMESTIC_7', 'обявено за изчезнало, а е в дома', 'reported missing though inside', 36, '2000-01-01', null, null, null, null, 1),
  (10007, 'INDICATOR_FORM', 'DOMESTIC_8', 'работодателят подава жалба за кражба срещу избягало лице', 'employer files theft against a runaway', 37, '2000-01-01', null, null, null, null, 1),
  (10008, 'INDICATOR_FORM', 'CHILD_1', 'няма достъп до родители или настойници', 'no access to parents or guardians', 38, '2000-01-01', null, null, null, null, 1),
  (10009, 'INDICATOR_FORM', 'CHILD_2', 'изглежда сплашено и не се държи според възрастта си', 'looks intimidated, behaves unlike its age', 39, '2000-01-01', null, null, null, null, 1),
  (10010, 'INDICATOR_FORM', 'CHILD_3', 'няма приятели на своята възраст', 'no friends of its age', 40, '2000-01-01', null, null, null, null, 1),
  (10011, 'INDICATOR_FORM', 'CHILD_4', 'не ходи на училище, не играе', 'no school, no play', 41, '2000-01-01', null, null, null, null, 1),
  (10012, 'INDICATOR_FORM', 'CHILD_5', 'настанено отделно', 'separate lodging', 42, '2000-01-01', null, null, null, null, 1),
  (10013, 'INDICATOR_FORM', 'CHILD_6', 'хранят го с остатъци', 'fed leftovers', 43, '2000-01-01', null, null, null, null, 1),
  (10014, 'INDICATOR_FORM', 'CHILD_7', 'работа, неподходяща за възрастта', 'work unsuited to its age', 44, '2000-01-01', null, null, null, null, 1),
  (10015, 'INDICATOR_FORM', 'CHILD_8', 'пътува без придружител или с чужди хора', 'travels unaccompanied or with strangers', 45, '2000-01-01', null, null, null, null, 1),
  (10016, 'INDICATOR_FORM', 'CHILD_9', 'едно лице с няколко деца, които не са му роднини', 'one adult with several children not related', 46, '2000-01-01', null, null, null, null, 1),
  (10017, 'INDICATOR_FORM', 'CHILD_10', 'дрехи, типични за труд или секс', 'garments typical of work or sex', 47, '2000-01-01', null, null, null, null, 1),
  (10018, 'INDICATOR_FORM', 'CHILD_11', 'телефон или карта на възрастен', 'phone or card of an adult', 48, '2000-01-01', null, null, null, null, 1),
  (10019, 'INDICATOR_FORM', 'CHILD_12', 'твърди, че е срещнало спонсор на границата', 'claims to have met a sponsor at the border', 49, '2000-01-01', null, null, null, null, 1),
  (10020, 'INDICATOR_FORM', 'CHILD_13', 'искане за закрила, което не съответства', 'asylum claim that does not fit', 50, '2000-01-01', null, null, null, null, 1),
  (10021, 'INDICATOR_FORM', 'ORGAN_1', 'вербовчикът обещава пари, дарителят не е роднина', 'recruiter promises money, unrelated donor', 51, '2000-01-01', null, null, null, null, 1),
  (10022, 'INDICATOR_FORM', 'ORGAN_2', 'посредник плаща пътя и документите', 'broker pays travel and documents', 52, '2000-01-01', null, null, null, null, 1),
  (10023, 'INDICATOR_FORM', 'ORGAN_3', 'изследвания преди пътуването без обяснение', 'medical tests before departure without explanation', 53, '2000-01-01', null, null, null, null, 1),
  (10024, 'INDICATOR_FORM', 'ORGAN_4', 'чуждестранна клиника', 'foreign clinic', 54, '2000-01-01', null, null, null, null, 1),
  (10025, 'INDICATOR_FORM', 'ORGAN_5', 'не знае рисковете или че ще се вземе орган', 'unaware of the risks or of the removal', 55, '2000-01-01', null, null, null, null, 1),
  (10026, 'INDICATOR_FORM', 'ORGAN_6', 'белег, лоша грижа след това', 'scar, poor aftercare', 56, '2000-01-01', null, null, null, null, 1),
  (10027, 'INDICATOR_FORM', 'ORGAN_7', 'държат дарителя изолиран', 'donor kept isolated', 57, '2000-01-01', null, null, null, null, 1),
  (10028, 'INDICATOR_FORM', 'ORGAN_8', 'неплатено или недоплатено', 'unpaid or underpaid', 58, '2000-01-01', null, null, null, null, 1),
  (10029, 'INDICATOR_FORM', 'NEWBORN_1', 'бременна е отведена в чужбина малко преди раждането', 'pregnant woman moved abroad shortly before birth', 59, '2000-01-01', null, null, null, null, 1),
  (10030, 'INDICATOR_FORM', 'NEWBORN_2', 'дългове, платени от трето лице', 'debts paid by a third party', 60, '2000-01-01', null, null, null, null, 1),
  (10031, 'INDICATOR_FORM', 'NEWBORN_3', 'припознаване от непознат', 'recognition of paternity by a stranger', 61, '2000-01-01', null, null, null, null, 1),
  (10032, 'INDICATOR_FORM', 'FURTHER_1', 'принудителен или фиктивен брак', 'forced or sham marriage', 62, '2000-01-01', null, null, null, null, 1),
  (10033, 'INDICATOR_FORM', 'FURTHER_2', 'измама със социални помощи', 'benefit fraud', 63, '2000-01-01', null, null, null, null, 1),
  (10034, 'INDICATOR_FORM', 'FURTHER_3', 'държане в принудително подчинение', 'forced subjection', 64, '2000-01-01', null, null, null, null, 1),
  (10035, 'INDICATOR_FORM', 'FURTHER_4', 'експлоатация на сурогатно майчинство', 'exploitation of surrogacy', 65, '2000-01-01', null, null, null, null, 1),
  (10036, 'INDICATOR_FORM', 'FURTHER_5', 'незаконно осиновяване', 'illegal adoption', 66, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('INDICATOR_ILO', 'Оперативни индикатори (МОТ)', 'Operational indicators (ILO)', 'МОТ, шестте измерения на оперативните индикатори, изложени с наши думи [C]; без точки и прагове');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (10037, 'INDICATOR_ILO', 'DECEPTIVE_RECRUITMENT', 'вербуване с измама', 'deceptive recruitment', 1, '2000-01-01', null, null, null, null, 1),
  (10038, 'INDICATOR_ILO', 'COERCIVE_RECRUITMENT', 'вербуване с принуда', 'coercive recruitment', 2, '2000-01-01', null, null, null, null, 1),
  (10039, 'INDICATOR_ILO', 'VULNERABILITY_RECRUITMENT', 'вербуване чрез злоупотреба с уязвимост', 'recruitment by abuse of vulnerability', 3, '2000-01-01', null, null, null, null, 1),
  (10040, 'INDICATOR_ILO', 'EXPLOITATION', 'експлоатация', 'exploitation', 4, '2000-01-01', null, null, null, null, 1),
  (10041, 'INDICATOR_ILO', 'COERCION_AT_DESTINATION', 'принуда на мястото', 'coercion at destination', 5, '2000-01-01', null, null, null, null, 1),
  (10042, 'INDICATOR_ILO', 'VULNERABILITY_AT_DESTINATION', 'злоупотреба с уязвимост на мястото', 'abuse of vulnerability at destination', 6, '2000-01-01', null, null, null, null, 1);
insert into code_list (code, name_bg, name_en, source) values ('LEGAL_AID_KIND', 'Вид правна помощ', 'Kind of legal aid', 'НМН, правна помощ; ЗПП');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (10044, 'LEGAL_AID_KIND', 'INITIAL', 'първична', 'initial', 1, '2000-01-01', null, null, null, null, 1),
  (10045, 'LEGAL_AID_KIND', 'REGULAR', 'същинска (служебен адвокат)', 'regular (ex officio lawyer)', 2, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('ADDRESS_KIND', 'Адрес', 'Address', 'НМН, СОП за лица, „Сътрудничество“, част III');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (10046, 'ADDRESS_KIND', 'PERMANENT', 'постоянен адрес', 'permanent address', 1, '2000-01-01', null, null, null, null, 1),
  (10047, 'ADDRESS_KIND', 'CURRENT', 'настоящ адрес', 'current address', 2, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('FOLLOW_UP_CONTACT', 'Връзка при проследяването', 'Contact at follow-up', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (10048, 'FOLLOW_UP_CONTACT', 'REACHED', 'разговор с лицето', 'talked with the person', 1, '2000-01-01', null, null, null, null, 1),
  (10049, 'FOLLOW_UP_CONTACT', 'THROUGH_OTHERS', 'сведения от друга организация', 'heard from another organisation', 2, '2000-01-01', null, null, null, null, 1),
  (10050, 'FOLLOW_UP_CONTACT', 'LOST', 'връзката е загубена', 'contact lost', 3, '2000-01-01', null, null, null, null, 1),
  (10051, 'FOLLOW_UP_CONTACT', 'REFUSED', 'лицето отказа', 'the person refused', 4, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('FOLLOW_UP_HOUSING', 'Жилище', 'Housing', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (10052, 'FOLLOW_UP_HOUSING', 'SAFE', 'сигурно жилище', 'safe housing', 1, '2000-01-01', null, null, null, null, 1),
  (10053, 'FOLLOW_UP_HOUSING', 'UNSTABLE', 'несигурно жилище', 'unstable housing', 2, '2000-01-01', null, null, null, null, 1),
  (10054, 'FOLLOW_UP_HOUSING', 'SERVICE', 'в услуга или при организация', 'in a service or with an organisation', 3, '2000-01-01', null, null, null, null, 1),
  (10055, 'FOLLOW_UP_HOUSING', 'NONE', 'без жилище', 'no housing', 4, '2000-01-01', null, null, null, null, 1),
  (10056, 'FOLLOW_UP_HOUSING', 'UNKNOWN', 'неизвестно', 'unknown', 5, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('FOLLOW_UP_WORK', 'Работа', 'Work', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (10057, 'FOLLOW_UP_WORK', 'EMPLOYED', 'работи', 'works', 1, '2000-01-01', null, null, null, null, 1),
  (10058, 'FOLLOW_UP_WORK', 'SEEKING', 'търси работа', 'looks for work', 2, '2000-01-01', null, null, null, null, 1),
  (10059, 'FOLLOW_UP_WORK', 'NOT_WORKING', 'не работи', 'does not work', 3, '2000-01-01', null, null, null, null, 1),
  (10060, 'FOLLOW_UP_WORK', 'UNKNOWN', 'неизвестно', 'unknown', 4, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('FOLLOW_UP_SCHOOL', 'Училище или обучение', 'School or training', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (10061, 'FOLLOW_UP_SCHOOL', 'ATTENDS', 'учи', 'attends', 1, '2000-01-01', null, null, null, null, 1),
  (10062, 'FOLLOW_UP_SCHOOL', 'NOT_ATTENDING', 'не учи', 'does not attend', 2, '2000-01-01', null, null, null, null, 1),
  (10063, 'FOLLOW_UP_SCHOOL', 'UNKNOWN', 'неизвестно', 'unknown', 3, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('PROCEEDINGS_INSTANCE', 'Инстанция', 'Instance', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (10064, 'PROCEEDINGS_INSTANCE', 'PRETRIAL', 'досъдебно производство', 'pre-trial proceedings', 1, '2000-01-01', null, null, null, null, 1),
  (10065, 'PROCEEDINGS_INSTANCE', 'FIRST', 'първа инстанция', 'first instance', 2, '2000-01-01', null, null, null, null, 1),
  (10066, 'PROCEEDINGS_INSTANCE', 'APPEAL', 'въззивна инстанция', 'appeal', 3, '2000-01-01', null, null, null, null, 1),
  (10067, 'PROCEEDINGS_INSTANCE', 'CASSATION', 'касационна инстанция', 'cassation', 4, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('PROCEEDINGS_DECISION', 'Решение', 'Decision', 'списък на регистъра; Директива 2011/36/ЕС, чл. 19а');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (10068, 'PROCEEDINGS_DECISION', 'OPENED', 'образувано производство', 'proceedings opened', 1, '2000-01-01', null, null, null, null, 1),
  (10069, 'PROCEEDINGS_DECISION', 'CHARGED', 'привлечен обвиняем', 'suspect charged', 2, '2000-01-01', null, null, null, null, 1),
  (10070, 'PROCEEDINGS_DECISION', 'INDICTED', 'внесен обвинителен акт', 'indictment brought', 3, '2000-01-01', null, null, null, null, 1),
  (10071, 'PROCEEDINGS_DECISION', 'SUSPENDED', 'спряно', 'suspended', 4, '2000-01-01', null, null, null, null, 1),
  (10072, 'PROCEEDINGS_DECISION', 'TERMINATED', 'прекратено', 'terminated', 5, '2000-01-01', null, null, null, null, 1),
  (10073, 'PROCEEDINGS_DECISION', 'REMITTED', 'върнато за ново разглеждане', 'remitted', 6, '2000-01-01', null, null, null, null, 1),
  (10074, 'PROCEEDINGS_DECISION', 'PLEA_DEAL', 'споразумение', 'plea deal', 7, '2000-01-01', null, null, null, null, 1),
  (10075, 'PROCEEDINGS_DECISION', 'CONVICTED', 'осъдителна присъда', 'conviction', 8, '2000-01-01', null, null, null, null, 1),
  (10076, 'PROCEEDINGS_DECISION', 'ACQUITTED', 'оправдателна присъда', 'acquittal', 9, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('DECISION_FORCE', 'Влязло ли е в сила', 'Whether final', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (10077, 'DECISION_FORCE', 'FINAL', 'влязло в сила', 'final', 1, '2000-01-01', null, null, null, null, 1),
  (10078, 'DECISION_FORCE', 'APPEALED', 'обжалвано', 'appealed', 2, '2000-01-01', null, null, null, null, 1),
  (10079, 'DECISION_FORCE', 'NOT_FINAL', 'невлязло в сила', 'not final', 3, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('COMPENSATION_PATH', 'Път за обезщетение', 'Path of compensation', 'НМН, СОП за лица, мярка 3.4');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (10080, 'COMPENSATION_PATH', 'CRIMINAL_CLAIM', 'граждански иск в наказателното производство', 'civil claim in criminal proceedings', 1, '2000-01-01', null, null, null, null, 1),
  (10081, 'COMPENSATION_PATH', 'CIVIL_CLAIM', 'отделен граждански иск', 'separate civil claim', 2, '2000-01-01', null, null, null, null, 1),
  (10082, 'COMPENSATION_PATH', 'STATE', 'компенсация от държавата', 'compensation by the State', 3, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('COMPENSATION_STATE', 'Състояние', 'State', 'списък на регистъра');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (10083, 'COMPENSATION_STATE', 'CLAIMED', 'поискано', 'claimed', 1, '2000-01-01', null, null, null, null, 1),
  (10084, 'COMPENSATION_STATE', 'AWARDED', 'присъдено', 'awarded', 2, '2000-01-01', null, null, null, null, 1),
  (10085, 'COMPENSATION_STATE', 'PARTLY_AWARDED', 'присъдено отчасти', 'awarded in part', 3, '2000-01-01', null, null, null, null, 1),
  (10086, 'COMPENSATION_STATE', 'REFUSED', 'отказано', 'refused', 4, '2000-01-01', null, null, null, null, 1),
  (10087, 'COMPENSATION_STATE', 'PAID', 'изплатено', 'paid', 5, '2000-01-01', null, null, null, null, 1),
  (10088, 'COMPENSATION_STATE', 'PARTLY_PAID', 'изплатено отчасти', 'paid in part', 6, '2000-01-01', null, null, null, null, 1),
  (10089, 'COMPENSATION_STATE', 'UNCOLLECTED', 'неизплатено, изпълнението е безуспешно', 'not paid, enforcement failed', 7, '2000-01-01', null, null, null, null, 1),
  (10090, 'COMPENSATION_STATE', 'WITHDRAWN', 'оттеглено', 'withdrawn', 8, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('CURRENCY', 'Валута', 'Currency', 'БНБ: 1 евро = 1,95583 лева');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (10091, 'CURRENCY', 'EUR', 'евро', 'euro', 1, '2000-01-01', null, null, null, null, 1),
  (10092, 'CURRENCY', 'BGN', 'лева', 'leva', 2, '2000-01-01', null, null, null, null, 1);

insert into code_list (code, name_bg, name_en, source) values ('CHILD_REPORT', 'Съобщено на', 'Reported to', 'ЗЗДет, чл. 7, ал. 1');
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (10093, 'CHILD_REPORT', 'SOCIAL_ASSISTANCE', 'дирекция „Социално подпомагане“', 'Social Assistance Directorate', 1, '2000-01-01', null, null, null, null, 1),
  (10094, 'CHILD_REPORT', 'CHILD_PROTECTION_AGENCY', 'ДАЗД', 'State Agency for Child Protection', 2, '2000-01-01', null, null, null, null, 1),
  (10095, 'CHILD_REPORT', 'MINISTRY_OF_INTERIOR', 'МВР', 'Ministry of Interior', 3, '2000-01-01', null, null, null, null, 1);
