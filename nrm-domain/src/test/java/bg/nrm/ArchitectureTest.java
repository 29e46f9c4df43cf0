package bg.nrm;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.Attempt;
import bg.nrm.access.Permitted;
import bg.nrm.audit.Finding;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

@AnalyzeClasses(packages = "bg.nrm", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String GERUND = "[A-Z][a-z]*ing([A-Z].*)?";

    @ArchTest
    static final ArchRule features_do_not_go_in_circles = slices().matching("bg.nrm.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that needs its user is not a feature");

    /** What pages and the interface can call without the policy being asked, and why. */
    private static final Map<String, String> UNGUARDED = Map.ofEntries(
            entry("AddingADocument.limit", "a number of the configuration"),
            entry("AnsweringOnce.answer", "stands around a guarded use case"),
            entry("AnsweringOnce.forgetOld", "done by the clock"),
            entry("ChoosingDigest.own", "of whoever asks and of nobody else"),
            entry("DecidingOnAccess.countingWaiting", "a number, beside the menu of administrators"),
            entry("Drafts.begun", "of whoever asks and of nobody else"),
            entry("Drafts.discard", "of whoever asks and of nobody else"),
            entry("Drafts.find", "of whoever asks and of nobody else"),
            entry("Drafts.ofForm", "of whoever asks and of nobody else"),
            entry("Drafts.save", "of whoever asks and of nobody else"),
            entry("EndingProposals.followTime", "done by the clock"),
            entry("ForgettingDrafts.forgetOld", "done by the clock"),
            entry("ForgettingLogIns.forgetOld", "done by the clock"),
            entry("ForgettingSubmissions.forgetOld", "done by the clock"),
            entry("KeepingCheckpoints.areThere", "asked at the start"),
            entry("KeepingCheckpoints.followTime", "done by the clock and at the start"),
            entry("KeepingCheckpoints.lost", "asked at the start"),
            entry("KeepingFeed.own", "of whoever asks and of nobody else"),
            entry("ListingCases.countingOpen", "what of one's own body is counted, beside the menu"),
            entry("ListingWork.countingLate", "what of one's own body is counted, beside the menu"),
            entry("LoggingIn.logIn", "nobody is known yet; notes itself in the audit"),
            entry("LoggingIn.logOut", "nobody is kept from leaving; notes itself in the audit"),
            entry("RaisingEscalations.followTime", "done by the clock"),
            entry("RebuildingDuties.followTime", "done by the clock"),
            entry("RecognisingFeed.recognise", "nobody is known yet"),
            entry("RecognisingToken.recognise", "nobody is known yet"),
            entry("RecognisingToken.refuse", "nobody is known; notes itself in the audit"),
            entry("RecognisingUser.forDemonstration", "accounts whose password stands beside them"),
            entry("RecognisingUser.hasToChoosePassword", "nobody is known yet"),
            entry("RecognisingUser.recognise", "nobody is known yet"),
            entry("SendingDigests.followTime", "done by the clock"),
            entry("ReindexingNames.followTime", "done by the clock"),
            entry("Starting.isOpen", "asked by a balancer"),
            entry("Starting.open", "done at the start"),
            entry("TakingBackASlip.slip", "of the case that whoever asks has before them"));

    @ArchTest
    static void every_use_case_declares_its_action_or_is_named_here(JavaClasses classes) {
        Set<String> unguarded = classes.stream()
                .filter(ArchitectureTest::canBeCalled)
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(PUBLIC)
                        && !method.getModifiers().contains(STATIC)
                        && !method.getModifiers().contains(SYNTHETIC))
                .filter(method -> !method.isAnnotatedWith(Permitted.class))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unguarded)
                .as("nothing is done that the policy was not asked about (decision 2)")
                .containsExactlyInAnyOrderElementsOf(UNGUARDED.keySet());
    }

    @ArchTest
    static final ArchRule an_answer_that_can_be_a_refusal_says_so_to_the_audit = methods()
            .that()
            .areAnnotatedWith(Permitted.class)
            .and()
            .haveRawReturnType(DescribedPredicate.describe(
                    "sealed, and not what the verifier found",
                    type -> type.reflect().isSealed() && !type.isEquivalentTo(Finding.class)))
            .should()
            .haveRawReturnType(assignableTo(Attempt.class))
            .because("what is answered without an exception would be written down as done");

    /** A bean that others see, and that works in a transaction or is named for what somebody does. */
    private static boolean canBeCalled(JavaClass type) {
        return type.getModifiers().contains(PUBLIC)
                && (type.isAnnotatedWith(Transactional.class)
                        || type.isAnnotatedWith(ApplicationScoped.class)
                                && type.getSimpleName().matches(GERUND));
    }

    @ArchTest
    static final ArchRule the_domain_knows_no_page_and_no_file_format = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..", "org.omnifaces..")
            .because("the domain serves pages, REST and batches alike");

    @ArchTest
    static final ArchRule what_a_form_asks_is_declared_in_plain_java = classes()
            .that()
            .resideInAPackage("bg.nrm.question")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "bg.nrm.question", "bg.nrm.input", "bg.nrm.codes", "bg.nrm.time")
            .because("signals, persons, acts and papers of any feature are asked about with it (decision 20)");

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
