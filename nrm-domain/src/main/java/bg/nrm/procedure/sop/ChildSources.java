package bg.nrm.procedure.sop;

import bg.nrm.procedure.language.Act;
import bg.nrm.procedure.language.Source;
import bg.nrm.procedure.language.Source.Place.Kind;
import java.net.URI;

/** The texts from which the procedure for children is taken. */
final class ChildSources {

    private static final String BG = "https://nrm.bg/naczionalen-mehanizm/decza-standarti-operativni-proczeduri/";
    private static final String REFERRAL = BG + "identifikacziya-i-nasochvane-na-decza-zhertvi-na-trafik/";
    private static final String PROTECTION = BG + "decza-zakrila-i-podkrepa/";
    private static final String INCLUSION = BG + "soczialno-vklyuchvane-reintegracziya-na-decza-zhertvi-na-trafik/";

    static final Source MEASURE_1_1 = measure("1.1", REFERRAL + "myarka-1-1-identifikacziya/");
    static final Source MEASURE_1_2 = measure("1.2", REFERRAL + "myarka-1-2-oczenka-na-riska/");
    static final Source MEASURE_1_3 =
            measure("1.3", REFERRAL + "myarka-1-3-opredelyane-na-neotlozhnite-potrebnosti-na-decza-zhertvi-na-trafik/");
    static final Source MEASURE_1_4 = measure("1.4", REFERRAL + "myarka-1-4-nasochvane-na-decza-zhertvi-na-trafik/");
    static final Source MEASURE_2_1 =
            measure("2.1", PROTECTION + "myarka-2-1-krizisna-intervencziya-pri-decza-zhertvi-na-trafik/");
    static final Source MEASURE_2_2 =
            measure("2.2", PROTECTION + "myarka-2-2-podkrepa-po-vreme-na-perioda-na-vazstanovyavane-i-razmisal/");
    static final Source MEASURE_3_1 = measure(
            "3.1",
            INCLUSION + "myarka-3-1-dalgosrochna-psihologicheska-podkrepa-i-ovlastyavane-na-decza-zhertvi-na-trafik/");
    static final Source MEASURE_3_2 =
            measure("3.2", INCLUSION + "myarka-3-2-reintegrirane-na-decza-zhertvi-na-trafik/");
    static final Source MEASURE_3_3 =
            measure("3.3", INCLUSION + "myarka-3-3-uchastie-na-decza-zhertvi-na-trafik-v-nakazatelnoto-proizvodstvo/");

    static final Source LEGAL_AID = Source.nrm(
            Kind.LEGAL_AID, "", "https://nrm.bg/en/legal-information/legal-aid/national-bureau-for-legal-aid/");
    /** Read in a report on the taking back of a child from abroad; the article itself in measure 1.2. */
    static final Source TRAVEL_BAN =
            Source.article(Act.IDENTITY_DOCUMENTS_ACT, "76a", REFERRAL + "myarka-1-2-oczenka-na-riska/");

    /** Everybody reports a child in need at once, also under professional secrecy. */
    static final Source CHILD_IN_NEED =
            Source.article(Act.CHILD_PROTECTION_ACT, "7", "https://dg15-pernik.com/za-nas/zakrila-na-deteto.html");
    /** The agreement of 2010 on coordination in cases of violence. */
    static final Source VIOLENCE_MECHANISM = new Source(
            Act.VIOLENCE_AGREEMENT, new Source.Place(Kind.YEAR, "2010"), URI.create("https://265obshtini.bg/map/110"));

    static final Source POLICE_PROTECTION = new Source(
            Act.POLICE_PROTECTION_ORDINANCE,
            new Source.Place(Kind.YEAR, "2001"),
            URI.create("https://lex.bg/bg/laws/ldoc/-549175804"));

    private ChildSources() {}

    private static Source measure(String number, String page) {
        return Source.nrm(Kind.CHILD_MEASURE, number, page);
    }
}
