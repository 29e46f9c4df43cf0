package bg.nrm.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseAccessTest {

    @Test
    void a_database_that_does_not_answer_is_not_waited_for_for_ever() {
        assertThat(DatabaseAccess.withParameters("jdbc:mariadb://h/nrm"))
                .startsWith("jdbc:mariadb://h/nrm?connectionTimeZone=+00:00&")
                .contains("&connectTimeout=5000", "&socketTimeout=30000");
    }

    @Test
    void an_address_may_say_how_long_to_wait() {
        assertThat(DatabaseAccess.withParameters("jdbc:mariadb://h/nrm?sslMode=verify-full&socketTimeout=90000"))
                .startsWith("jdbc:mariadb://h/nrm?sslMode=verify-full&socketTimeout=90000&connectionTimeZone=")
                .contains("&connectTimeout=5000")
                .doesNotContain("socketTimeout=30000");
    }
}
