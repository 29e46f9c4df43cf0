package bg.nrm.procedure.sop;

import bg.nrm.procedure.language.Act;
import bg.nrm.procedure.language.Source;
import bg.nrm.procedure.language.Source.Place.Kind;

/** The texts from which the procedure for foreign nationals is taken. */
final class ForeignerSources {

    private static final String BG = "https://nrm.bg/naczionalen-mehanizm/"
            + "naczionalen-mehanizm-za-nasochvane-i-podpomagane-na-zhertvi-na-trafik-chuzhdenczi/";
    private static final String EN =
            "https://nrm.bg/en/national-mechanism/standard-operating-procedures-foreign-nationals/";
    private static final String REFERRAL = EN + "identification-and-referral-of-trafficked-persons-foreign-nationals/";
    private static final String INCLUSION = EN + "social-inclusion-re-integration-foreign-nationals/";

    static final Source MEASURE_1_1 = measure("1.1", REFERRAL + "measure-1-1-identification");
    static final Source MEASURE_1_2 = measure("1.2", REFERRAL + "measure-1-2-risk-assessment/");
    static final Source MEASURE_1_3 = measure(
            "1.3",
            BG + "identificzirane-i-nasochvane-na-zhertvi-na-trafik-chuzhdenczi/"
                    + "myarka-1-3-opredelyane-na-neotlozhnite-potrebnosti/");
    static final Source MEASURE_1_4 = measure("1.4", REFERRAL + "measure-1-4-referral/");
    static final Source MEASURE_2_1 =
            measure("2.1", BG + "zakrila-i-podkrepa-chuzhdenczi/myarka-2-1-krizisna-intervencziya/");
    static final Source MEASURE_2_2 = measure(
            "2.2",
            BG + "zakrila-i-podkrepa-chuzhdenczi/"
                    + "myarka-2-2-podkrepa-po-vreme-na-perioda-na-vazstanovyavane-i-razmisal/");
    static final Source MEASURE_3_2 = measure("3.2", INCLUSION + "measure-3-2-safe-return/");
    /** The residence permit is named where measure 2.2 breaks off. */
    static final Source RESIDENCE_PERMIT = MEASURE_2_2;

    /** No contact with the country of origin of somebody who seeks protection; read in measure 1.1. */
    static final Source NO_CONTACT_WITH_COUNTRY_OF_ORIGIN =
            Source.article(Act.ASYLUM_AND_REFUGEES_ACT, "63(4)", REFERRAL + "measure-1-1-identification");

    /** Non-refoulement; read in measure 3.2 together with art. 33(1) of the Geneva Convention. */
    static final Source NON_REFOULEMENT =
            Source.article(Act.ASYLUM_AND_REFUGEES_ACT, "4(3)", INCLUSION + "measure-3-2-safe-return/");

    static final Source COOPERATION = Source.nrm(Kind.COOPERATION, "III", INCLUSION + "cooperation/");

    /** Applicants are informed in writing within 15 days. */
    static final Source ASYLUM_INFORMATION = Source.article(
            Act.ASYLUM_AND_REFUGEES_ACT,
            "58(8)",
            "https://dip.euaa.europa.eu/countries/bulgaria/"
                    + "legal-assistance-and-representation-international-protection-procedure-bulgaria");

    private ForeignerSources() {}

    private static Source measure(String number, String page) {
        return Source.nrm(Kind.FOREIGNER_MEASURE, number, page);
    }
}
