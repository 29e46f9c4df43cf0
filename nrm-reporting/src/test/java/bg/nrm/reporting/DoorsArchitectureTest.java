package bg.nrm.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.doors.Doors;
import bg.nrm.doors.OpenDoor;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reports reach the values of the other features and what is named here; the rows they count they read themselves (decision 16). */
class DoorsArchitectureTest {

    private static final List<OpenDoor> OPEN = List.of(
            OpenDoor.to("CaseAccess.known", "which cases the user's body may know"),
            OpenDoor.to("CodeLists.current", "what can be chosen in a form is secret from nobody"),
            OpenDoor.to("CodeLists.labelAt", "the wording of a code"),
            OpenDoor.to("CurrentActor.get", "who asks"),
            OpenDoor.to("PublishedBodies.find", "the bodies of the mechanism are published"),
            OpenDoor.to("Trail.detail", "says in the audit what was done"),
            OpenDoor.to("Trail.about", "says in the audit what was done"));

    @Test
    void reports_stay_before_the_doors() {
        Doors doors = Doors.of(List.of("bg.nrm.reporting"), OPEN)
                .withReaders(Set.of(
                        "NegativeFindings", "ToldServices", "VictimCase", "VictimsOfRegister", "VictimsStatement"));
        assertThat(refused(doors, Doors.register(), "bg.nrm.reporting..")).isEmpty();
        assertThat(doors.unused()).isEmpty();
    }

    private static List<String> refused(Doors doors, JavaClasses all, String packages) {
        return classes()
                .that()
                .resideInAPackage(packages)
                .should(doors)
                .evaluate(all)
                .getFailureReport()
                .getDetails();
    }
}
