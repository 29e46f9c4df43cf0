-- Labels put right in place: the codes and their meaning stay, so nothing that was recorded changes.
update code_entry set label_bg = 'вербовчикът обещава пари, донорът не е роднина', version = version + 1
  where list = 'INDICATOR_FORM' and code = 'ORGAN_1' and label_bg = 'вербовчикът обещава пари, дарителят не е роднина';
update code_entry set label_bg = 'държат донора изолиран', version = version + 1
  where list = 'INDICATOR_FORM' and code = 'ORGAN_7' and label_bg = 'държат дарителя изолиран';
update code_entry set label_bg = 'принудено при наложени условия', version = version + 1
  where list = 'INDICATOR_UNODC' and code = 'U18' and label_bg = 'принудено при определени условия';
update code_entry set label_bg = 'деца, възрастни хора или хора с увреждания просят на обществено място', version = version + 1
  where list = 'INDICATOR_FORM' and code = 'BEGGING_1' and label_bg = 'деца, стари хора или хора с увреждания просят на обществено място';
update code_entry set label_bg = 'знае само думи със сексуално съдържание на езика', version = version + 1
  where list = 'INDICATOR_FORM' and code = 'SEXUAL_5' and label_bg = 'знае само сексуални думи на езика';
update code_entry set label_bg = 'набиране с измама', version = version + 1
  where list = 'INDICATOR_ILO' and code = 'DECEPTIVE_RECRUITMENT' and label_bg = 'вербуване с измама';
update code_entry set label_bg = 'набиране с принуда', version = version + 1
  where list = 'INDICATOR_ILO' and code = 'COERCIVE_RECRUITMENT' and label_bg = 'вербуване с принуда';
update code_entry set label_bg = 'набиране чрез злоупотреба с уязвимост', version = version + 1
  where list = 'INDICATOR_ILO' and code = 'VULNERABILITY_RECRUITMENT' and label_bg = 'вербуване чрез злоупотреба с уязвимост';
update code_entry set label_bg = '3.1 условия в нарушение на трудовото право', version = version + 1
  where list = 'INDICATOR' and code = 'N3_1' and label_bg = '3.1 условия против трудовото право';
update code_entry set label_bg = '2.2 няма достъп до заработеното', version = version + 1
  where list = 'INDICATOR' and code = 'N2_2' and label_bg = '2.2 няма достъп до изкараното';
update code_entry set label_bg = 'бременна жена е отведена в чужбина малко преди раждането', version = version + 1
  where list = 'INDICATOR_FORM' and code = 'NEWBORN_1' and label_bg = 'бременна е отведена в чужбина малко преди раждането';
