package bg.nrm.procedure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "bg.nrm.procedure", importOptions = DoNotIncludeTests.class)
class ProcedureArchitectureTest {

    @ArchTest
    static final ArchRule the_procedure_knows_nothing_but_java = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "bg.nrm.procedure..", "bg.nrm.time")
            .because("the rules must outlive every framework they run on");

    @ArchTest
    static final ArchRule nothing_in_it_ever_changes =
            fields().should().beFinal().because("a rule is a value, and so is what is read from it");

    @ArchTest
    static final ArchRule it_never_asks_for_the_time = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("the moment is handed in, so that every day of a case can be told in a test");

    @ArchTest
    static final ArchRule the_language_does_not_know_what_is_written_in_it = noClasses()
            .that()
            .resideInAPackage("..language..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..sop..", "..standing..", "..publication..")
            .because("an edition is written in the language, not the language for an edition");

    @ArchTest
    static final ArchRule its_packages_form_no_cycle =
            slices().matching("bg.nrm.procedure.(*)..").should().beFreeOfCycles();
}
