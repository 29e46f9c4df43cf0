package bg.nrm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import bg.nrm.access.LoggingIn;
import bg.nrm.access.Permitted;
import bg.nrm.start.Starting;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

@AnalyzeClasses(packages = "bg.nrm", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule features_do_not_go_in_circles = slices().matching("bg.nrm.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that needs its user is not a feature");

    @ArchTest
    static final ArchRule every_use_case_declares_its_action = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("ing")
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(jakarta.enterprise.context.ApplicationScoped.class)
            .and()
            .areDeclaredInClassesThat()
            .doNotBelongToAnyOf(LoggingIn.class, Starting.class)
            .should()
            .beAnnotatedWith(Permitted.class)
            .allowEmptyShould(true)
            .because("nothing is done that the policy was not asked about (decision 2)");

    @ArchTest
    static final ArchRule the_domain_knows_no_page_and_no_file_format = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..", "org.omnifaces..")
            .because("the domain serves pages, REST and batches alike");

    @ArchTest
    static final ArchRule nobody_asks_the_system_what_time_it_is = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .because("a limit that cannot be tested at five to midnight is not a limit");
}
