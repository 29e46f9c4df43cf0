package bg.nrm.procedure.sop;

import bg.nrm.procedure.language.Act;
import bg.nrm.procedure.language.Source;
import bg.nrm.procedure.language.Source.Place.Kind;

/** The texts from which the procedure for adults is taken. */
final class Sources {

    private static final String BG = "https://nrm.bg/naczionalen-mehanizm/licza-standarti-operativni-proczeduri/";
    private static final String EN =
            "https://nrm.bg/en/national-mechanism/standard-operating-procedures-for-adult-victims-of-trafficking/";
    private static final String REFERRAL = EN + "identification-and-referral-of-trafficked-persons/";
    private static final String INCLUSION = EN + "social-inclusion-re-integration/";
    private static final String LEGISLATION =
            "https://nrm.bg/en/legal-information/legal-framework/bulgarian-national-legislation/";

    static final Source MEASURE_1_1 =
            Source.measure("1.1", BG + "identifikacziya-i-nasochvane-na-zhertvi-na-trafik/myarka-1-1-identifikacziya/");
    static final Source MEASURE_1_2 = Source.measure("1.2", REFERRAL + "measure-1-2-risk-assessment/");
    static final Source MEASURE_1_3 = Source.measure("1.3", REFERRAL + "measure-1-3-defining-immediate-needs/");
    static final Source MEASURE_1_4 = Source.measure("1.4", REFERRAL + "measure-1-4-referral/");
    static final Source MEASURE_2_1 =
            Source.measure("2.1", BG + "zakrila-i-podkrepa/myarka-2-1-krizisna-intervencziya/");
    static final Source MEASURE_2_2 = Source.measure(
            "2.2", EN + "protection-and-support/measure-2-2-support-during-the-restoration-and-reflection-period/");
    static final Source MEASURE_3_1 =
            Source.measure("3.1", INCLUSION + "measure-3-1-long-term-psychological-support-and-empowerment/");
    static final Source MEASURE_3_2 =
            Source.measure("3.2", BG + "soczialno-vklyuchvane-reintegracziya/myarka-3-2-bezopasno-zavrasthane");
    static final Source MEASURE_3_3 =
            Source.measure("3.3", INCLUSION + "measure-3-3-participation-in-criminal-proceedings/");
    static final Source MEASURE_3_4 = Source.measure("3.4", INCLUSION + "measure-3-4-compensation/");

    static final Source COOPERATION_II = Source.nrm(Kind.COOPERATION, "II", BG + "zakrila-i-podkrepa/satrudnichestvo/");
    static final Source COOPERATION_III = Source.nrm(Kind.COOPERATION, "III", INCLUSION + "cooperation/");
    static final Source DOCUMENTATION_III = Source.nrm(Kind.DOCUMENTATION, "III", INCLUSION + "documentation/");
    static final Source RIGHTS = Source.nrm(
            Kind.RIGHTS, "", "https://nrm.bg/en/trafficking-in-human-beings/rights-of-the-victims-of-trafficking/");

    static final Source TRAFFICKING_ACT_25 = Source.article(Act.COMBATING_TRAFFICKING_ACT, "25", LEGISLATION);
    static final Source TRAFFICKING_ACT_26 = Source.article(Act.COMBATING_TRAFFICKING_ACT, "26", LEGISLATION);
    static final Source TRAFFICKING_ACT_27 = Source.article(Act.COMBATING_TRAFFICKING_ACT, "27", LEGISLATION);

    private Sources() {}
}
