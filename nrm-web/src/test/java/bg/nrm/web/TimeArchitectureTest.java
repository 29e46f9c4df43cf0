package bg.nrm.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import bg.nrm.doors.Doors;
import bg.nrm.procedure.language.WorkingCalendar;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** What time is, is known in one place: the zone of Sofia, and how the database keeps a moment. */
class TimeArchitectureTest {

    private static final JavaClasses REGISTER = Doors.register();
    private static final String ONE_PLACE = "bg.nrm.time";

    @Test
    void the_zone_is_named_once() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ONE_PLACE)
                .should()
                .callMethod(ZoneId.class, "of", String.class)
                .because("a second zone would be a mistake; ask bg.nrm.time.Sofia")
                .check(REGISTER);
    }

    @Test
    void how_finely_a_moment_is_kept_is_said_once() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ONE_PLACE)
                .and()
                .doNotBelongToAnyOf(WorkingCalendar.class)
                .should()
                .accessField(ChronoUnit.class, "MICROS")
                .because("what is written has to be what is read again; ask bg.nrm.time.Stored")
                .check(REGISTER);
    }

    @Test
    void utc_is_a_matter_of_storage_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ONE_PLACE)
                .should()
                .accessField(ZoneOffset.class, "UTC")
                .because("moments are kept in UTC and shown in Sofia; ask bg.nrm.time.Stored")
                .check(REGISTER);
    }
}
