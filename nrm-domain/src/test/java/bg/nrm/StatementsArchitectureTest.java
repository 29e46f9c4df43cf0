package bg.nrm;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** One way to SQL: aggregates are entities, what is only read is rows, and what neither can say stands in a repository named here (decision 26). */
@AnalyzeClasses(packages = "bg.nrm", importOptions = DoNotIncludeTests.class)
class StatementsArchitectureTest {

    private static final Map<String, String> STATEMENTS = Map.ofEntries(
            entry("Accounts", "locks who administers"),
            entry("AuditLog", "locks and moves the head of the chain"),
            entry("CaseAccess", "a row of proofs and no entity; written with the case"),
            entry("CaseBatches", "what is due, and what was put off, in one transaction of the clock"),
            entry("Digests", "claims a letter, so that no two servers send it"),
            entry("Documents", "pieces of a file, one at a time"),
            entry("Drafts", "replaces a draft whatever stood there"),
            entry("Escalations", "raises what nobody has raised yet, and settles what is over"),
            entry("FeedAddresses", "last use, past the version"),
            entry("FollowingSettings", "marks the cases that follow a setting, all at once"),
            entry("ForgettingDrafts", "forgets some at once"),
            entry("KeyCheck", "the one row that says which keys these tables have"),
            entry("LogInTries", "reserves a try"),
            entry("NameBatch", "locks persons whose index is old"),
            entry("Opening", "locks a person while a case is opened"),
            entry("Persons", "the index of names, and pairs with one number"),
            entry("Repeats", "reserves the key of a request"),
            entry("Settings", "sees what its own transaction is setting"),
            entry("SignalNumbers", "takes the next number"),
            entry("SignalReaders", "a row of proofs and no entity; written with the signal"),
            entry("Signals", "locks who registers the same again; which signals a person is in, with their proofs"),
            entry("Submissions", "locks a form that is sent twice"),
            entry("Tokens", "last use, past the version"),
            entry("VictimFacts", "locks a person while facts are added"));

    private static final Map<String, String> CONNECTIONS = Map.ofEntries(
            entry("AuditTrail", "walks a chain of any length without holding it"),
            entry("Rows", "the reader"),
            entry("RegisterTables", "makes the tables"),
            entry("Vitals", "asks whether the database answers"));

    @ArchTest
    static void statements_past_the_provider_stand_in_repositories_that_say_why(JavaClasses classes) {
        assertThat(callers(classes, EntityManager.class, "createNativeQuery"))
                .as("lists and counts are asked of Rows; what changes is an entity (decision 26)")
                .containsExactlyInAnyOrderElementsOf(STATEMENTS.keySet());
    }

    @ArchTest
    static void a_connection_of_its_own_has_who_works_before_or_beside_the_register(JavaClasses classes) {
        assertThat(callers(classes, DataSource.class, "getConnection"))
                .as("lists and counts are asked of Rows (decision 26)")
                .containsExactlyInAnyOrderElementsOf(CONNECTIONS.keySet());
    }

    private static Set<String> callers(JavaClasses classes, Class<?> owner, String method) {
        return classes.stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(owner)
                                && call.getName().equals(method)))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
