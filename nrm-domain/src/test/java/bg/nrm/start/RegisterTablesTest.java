package bg.nrm.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTablesTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:mariadb://h:3306/nrm, jdbc:mariadb://h:3306/nrm",
        "jdbc:mariadb://h/nrm?user=nrm_app&password=***, jdbc:mariadb://h/nrm",
        "jdbc:mariadb://h/nrm?sslMode=verify-full&user=a&password=***, jdbc:mariadb://h/nrm?sslMode=verify-full",
        "jdbc:mariadb://h/nrm?user=a&password=***&connectTimeout=5, jdbc:mariadb://h/nrm?connectTimeout=5",
        "jdbc:mariadb://h/nrm?user=a&password=***&socketTimeout=30000&connectTimeout=5, jdbc:mariadb://h/nrm?connectTimeout=5"
    })
    void theOwnerUsesThePoolsAddressWithoutThePoolsAccountAndIsNotHurried(String pools, String owners) {
        assertThat(RegisterTables.forOwner(pools)).isEqualTo(owners);
    }
}
