package bg.nrm.reporting.victims;

/** By what registered victims are told apart (Directive 2011/36/EU, Art. 19a(2)(a)). */
public enum VictimDimension {
    BODY,
    BODY_KIND,
    FORM,
    CITIZENSHIP,
    SEX,
    AGE
}
