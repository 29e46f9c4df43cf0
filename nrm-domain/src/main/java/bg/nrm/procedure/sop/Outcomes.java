package bg.nrm.procedure.sop;

import static bg.nrm.procedure.language.Circumstance.NO_GROUNDS_FOR_TRAFFICKING;
import static bg.nrm.procedure.language.Confidence.PARTIAL;
import static bg.nrm.procedure.language.Confidence.PRODUCT_DECISION;
import static bg.nrm.procedure.language.Document.RIGHTS_LEAFLET;
import static bg.nrm.procedure.language.Document.RIGHTS_PROTOCOL;
import static bg.nrm.procedure.language.ResponsibleRole.CASE_COORDINATOR;
import static bg.nrm.procedure.language.ResponsibleRole.FORMAL_IDENTIFIER;
import static bg.nrm.procedure.language.ResponsibleRole.GUARDIAN;
import static bg.nrm.procedure.language.ResponsibleRole.IDENTIFYING_ORGANISATION;
import static bg.nrm.procedure.language.ResponsibleRole.LAWYER;
import static bg.nrm.procedure.language.ResponsibleRole.PERSON;
import static bg.nrm.procedure.language.ResponsibleRole.PRETRIAL_AUTHORITY;
import static bg.nrm.procedure.language.ResponsibleRole.PROSECUTOR;
import static bg.nrm.procedure.language.ResponsibleRole.SHELTER;
import static bg.nrm.procedure.language.Sop.may;
import static bg.nrm.procedure.language.Sop.must;
import static bg.nrm.procedure.language.Sop.should;
import static bg.nrm.procedure.language.StepId.ASK_FOR_RECONSIDERATION;
import static bg.nrm.procedure.language.StepId.IDENTIFY_INFORMALLY;
import static bg.nrm.procedure.language.StepId.INFORM_OF_NEGATIVE_OUTCOME;
import static bg.nrm.procedure.language.StepId.INFORM_OF_RIGHTS;
import static bg.nrm.procedure.language.StepId.RECONSIDER_NEGATIVE_OUTCOME;
import static bg.nrm.procedure.language.StepId.RECORD_THAT_NO_TRAFFICKING_IS_FOUND;
import static bg.nrm.procedure.language.StepId.REFUSE_FORMAL_IDENTIFICATION;

import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Step;

/**
 * Identification as a decision, in every set alike: that somebody is found not to be a victim, that this is looked at again when
 * asked, and that the person knows it and their rights. No step here closes a service or takes back an identification (principle 1).
 */
final class Outcomes {

    static final Step RIGHTS = must(INFORM_OF_RIGHTS, PARTIAL)
            .by(IDENTIFYING_ORGANISATION, FORMAL_IDENTIFIER, CASE_COORDINATOR, SHELTER)
            .recordedBy(LAWYER)
            .after(IDENTIFY_INFORMALLY)
            .according(Sources.RIGHTS)
            .produces(RIGHTS_LEAFLET, RIGHTS_PROTOCOL);

    static final Step NO_TRAFFICKING = may(RECORD_THAT_NO_TRAFFICKING_IS_FOUND, PRODUCT_DECISION)
            .by(IDENTIFYING_ORGANISATION, CASE_COORDINATOR)
            .given(NO_GROUNDS_FOR_TRAFFICKING)
            .afterEvery(NO_GROUNDS_FOR_TRAFFICKING)
            .according(Sources.MEASURE_1_1);

    static final Step FORMALLY_REFUSED = may(REFUSE_FORMAL_IDENTIFICATION, PRODUCT_DECISION)
            .byNoOneBut(FORMAL_IDENTIFIER)
            .given(NO_GROUNDS_FOR_TRAFFICKING)
            .afterEvery(NO_GROUNDS_FOR_TRAFFICKING)
            .according(Sources.MEASURE_1_1);

    static final Step REQUEST = may(ASK_FOR_RECONSIDERATION, PRODUCT_DECISION)
            .by(PERSON, LAWYER, GUARDIAN)
            .recordedBy(CASE_COORDINATOR, IDENTIFYING_ORGANISATION, SHELTER, PRETRIAL_AUTHORITY)
            .given(RECORD_THAT_NO_TRAFFICKING_IS_FOUND, REFUSE_FORMAL_IDENTIFICATION)
            .afterEvery(RECORD_THAT_NO_TRAFFICKING_IS_FOUND, REFUSE_FORMAL_IDENTIFICATION, RECONSIDER_NEGATIVE_OUTCOME)
            .according(Sources.MEASURE_1_1);

    static final Step RECONSIDERATION = should(RECONSIDER_NEGATIVE_OUTCOME, PRODUCT_DECISION)
            .by(IDENTIFYING_ORGANISATION, CASE_COORDINATOR, FORMAL_IDENTIFIER, PROSECUTOR)
            .given(ASK_FOR_RECONSIDERATION)
            .afterEvery(ASK_FOR_RECONSIDERATION)
            .within(Parameter.RECONSIDERATION.from(ASK_FOR_RECONSIDERATION))
            .according(Sources.MEASURE_1_1);

    static final Step INFORMATION = should(INFORM_OF_NEGATIVE_OUTCOME, PRODUCT_DECISION)
            .by(IDENTIFYING_ORGANISATION, FORMAL_IDENTIFIER, CASE_COORDINATOR)
            .recordedBy(SHELTER, LAWYER)
            .given(RECORD_THAT_NO_TRAFFICKING_IS_FOUND, REFUSE_FORMAL_IDENTIFICATION)
            .afterEvery(RECORD_THAT_NO_TRAFFICKING_IS_FOUND, REFUSE_FORMAL_IDENTIFICATION, RECONSIDER_NEGATIVE_OUTCOME)
            .according(Sources.RIGHTS);

    private Outcomes() {}
}
