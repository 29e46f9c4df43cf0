package bg.nrm.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {

    @ParameterizedTest
    @CsvSource({
        "nrm.example.bg, true",
        "NRM.example.bg, true",
        "nrm.example.bg:8443, true",
        "10.0.0.7:8080, true",
        "10.0.0.7, false",
        "10.0.0.7:8081, false",
        "evil.example, false",
        "nrm.example.bg.evil.example, false",
        ", false"
    })
    void a_request_is_for_a_configured_name_or_not_for_us(String host, boolean own) {
        assertThat(Hosts.allow(List.of("nrm.example.bg", " 10.0.0.7:8080"), host))
                .isEqualTo(own);
    }

    @Test
    void where_no_name_is_configured_every_name_is_ours() {
        assertThat(Hosts.allow(List.of(), "anything")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://nrm.example.bg, nrm.example.bg, true",
        "https://nrm.example.bg:8443, nrm.example.bg:8443, true",
        "https://nrm.example.bg, nrm.example.bg:8443, false",
        "https://evil.example, nrm.example.bg, false",
        "null, nrm.example.bg, false",
        "https://nrm.example.bg@evil.example, nrm.example.bg, false",
        "not an origin, nrm.example.bg, false"
    })
    void a_page_of_the_same_host_is_ours_and_no_other(String origin, String host, boolean own) {
        assertThat(Hosts.isOrigin(origin, host)).isEqualTo(own);
    }
}
