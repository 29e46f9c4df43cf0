package bg.nrm.reporting;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.Attempt;
import bg.nrm.access.Permitted;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

@AnalyzeClasses(
        packages = {"bg.nrm.reporting", "bg.nrm.demonstration"},
        importOptions = DoNotIncludeTests.class)
class ReportingArchitectureTest {

    private static final String GERUND = "[A-Z][a-z]*ing([A-Z].*)?";

    @ArchTest
    static void every_use_case_declares_its_action(JavaClasses classes) {
        List<JavaMethod> callable = classes.stream()
                .filter(ReportingArchitectureTest::canBeCalled)
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(PUBLIC)
                        && !method.getModifiers().contains(STATIC)
                        && !method.getModifiers().contains(SYNTHETIC))
                .toList();
        assertThat(callable)
                .as("nothing is done that the policy was not asked about (decision 2)")
                .isNotEmpty()
                .allMatch(method -> method.isAnnotatedWith(Permitted.class));
    }

    @ArchTest
    static final ArchRule an_answer_that_can_be_a_refusal_says_so_to_the_audit = methods()
            .that()
            .areAnnotatedWith(Permitted.class)
            .and()
            .haveRawReturnType(
                    DescribedPredicate.describe("sealed", type -> type.reflect().isSealed()))
            .should()
            .haveRawReturnType(assignableTo(Attempt.class))
            .because("what is answered without an exception would be written down as done");

    private static boolean canBeCalled(JavaClass type) {
        return type.getModifiers().contains(PUBLIC)
                && (type.isAnnotatedWith(Transactional.class)
                        || type.isAnnotatedWith(ApplicationScoped.class)
                                && type.getSimpleName().matches(GERUND));
    }
}
