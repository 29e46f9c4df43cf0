-- A person whose document says X, or who says so. The tables of Eurostat and UNODC that the register fills know no third value: it is unknown there.
insert into code_entry (id, list, code, label_bg, label_en, position, valid_from, valid_to, eurostat, unodc, htcds, version) values
  (9190, 'SEX', 'X', 'друг (X в документа)', 'other (X in the document)', 4, '2000-01-01', null, 'UNK', 'Unknown', 'NonSpecifiedUnknown', 1);
