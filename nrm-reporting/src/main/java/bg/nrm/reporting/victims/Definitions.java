package bg.nrm.reporting.victims;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All definitions ever used, by name and version. */
public final class Definitions {

    private static final ReportedForm SEXUAL = new ReportedForm("SEX");
    private static final ReportedForm LABOUR = new ReportedForm("LAB");
    private static final ReportedForm OTHER = new ReportedForm("OTH");

    /** Every form of the Criminal Code, Art. 159a ff., and of Directive (EU) 2024/1712 in a row of its own. */
    public static final DefinitionProfile NATIONAL_1 = national();

    /** Eurostat: sexual exploitation, forced labour, other (ESMS metadata of crim_thb, 24 January 2024). */
    public static final DefinitionProfile EU_1 = new DefinitionProfile(
            "EU",
            1,
            List.of(SEXUAL, LABOUR, OTHER),
            Map.of(ExploitationForm.SEXUAL, SEXUAL, ExploitationForm.LABOUR, LABOUR),
            OTHER,
            Set.of(),
            "Eurostat, crim_thb, ESMS 24.1.2024; Directive 2011/36/EU, Art. 2 and 19a");

    /** UNODC: sexual exploitation, forced labour, other forms; the sale of a newborn is among the other forms. */
    public static final DefinitionProfile UNODC_1 = new DefinitionProfile(
            "UNODC",
            1,
            List.of(SEXUAL, LABOUR, OTHER),
            Map.of(ExploitationForm.SEXUAL, SEXUAL, ExploitationForm.LABOUR, LABOUR),
            OTHER,
            Set.of(),
            "UNODC, GLOTIP questionnaire and data_glotip, 30.5.2023");

    /**
     * US Trafficking in Persons Report: the sale of a newborn is no trafficking there; begging and subjection are forced labour.
     * In 2016 to 2018 the difference to UNODC's total is chiefly that.
     */
    public static final DefinitionProfile TIP_1 = new DefinitionProfile(
            "TIP",
            1,
            List.of(SEXUAL, LABOUR, OTHER),
            Map.ofEntries(
                    entry(ExploitationForm.SEXUAL, SEXUAL),
                    entry(ExploitationForm.LABOUR, LABOUR),
                    entry(ExploitationForm.BEGGING, LABOUR),
                    entry(ExploitationForm.FORCED_SUBJECTION, LABOUR),
                    entry(ExploitationForm.FORCED_CRIME, LABOUR)),
            OTHER,
            Set.of(ExploitationForm.NEWBORN_SALE),
            "US Department of State, TIP reports 2017-2023, narrative on Bulgaria");

    private static final List<DefinitionProfile> ALL = List.of(EU_1, UNODC_1, TIP_1, NATIONAL_1);

    private Definitions() {}

    /** The newest version of each definition. */
    public static List<DefinitionProfile> current() {
        return ALL.stream()
                .map(DefinitionProfile::name)
                .distinct()
                .flatMap(name -> named(name).stream())
                .toList();
    }

    /** The newest version of the definition with this name. */
    public static Optional<DefinitionProfile> named(String name) {
        return versions(name).max(Comparator.comparingInt(DefinitionProfile::version));
    }

    public static Optional<DefinitionProfile> named(String name, int version) {
        return versions(name)
                .filter(definition -> definition.version() == version)
                .findFirst();
    }

    private static Stream<DefinitionProfile> versions(String name) {
        return ALL.stream().filter(definition -> definition.name().equals(name));
    }

    private static DefinitionProfile national() {
        List<ExploitationForm> forms = List.of(
                ExploitationForm.SEXUAL,
                ExploitationForm.LABOUR,
                ExploitationForm.BEGGING,
                ExploitationForm.FORCED_SUBJECTION,
                ExploitationForm.ORGAN,
                ExploitationForm.NEWBORN_SALE,
                ExploitationForm.FORCED_CRIME,
                ExploitationForm.FORCED_MARRIAGE,
                ExploitationForm.SURROGACY,
                ExploitationForm.ILLEGAL_ADOPTION,
                ExploitationForm.OTHER);
        Map<ExploitationForm, ReportedForm> rows =
                forms.stream().collect(Collectors.toMap(Function.identity(), form -> new ReportedForm(form.code())));
        return new DefinitionProfile(
                "NATIONAL",
                1,
                forms.stream().map(rows::get).toList(),
                rows,
                rows.get(ExploitationForm.OTHER),
                Set.of(),
                "Criminal Code, Art. 159a-159d; Directive (EU) 2024/1712");
    }
}
