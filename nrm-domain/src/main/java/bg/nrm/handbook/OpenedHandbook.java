package bg.nrm.handbook;

import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.publication.Handbook;
import bg.nrm.procedure.publication.Words;

/** An edition in force as rules, as a book, and with the numbers of today. */
public record OpenedHandbook(Procedure procedure, Handbook handbook, Parameters parameters, Words words) {}
