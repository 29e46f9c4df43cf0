package bg.nrm.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedTest {

    @ParameterizedTest
    @ValueSource(strings = {"/nrm/work/work.xhtml", "/nrm/cases/case.xhtml?ref=4%D0%9A7%D0%A5-92%D0%9C%D0%A2"})
    void a_page_of_the_register_is_gone_back_to(String address) {
        assertThat(Wanted.isPage("/nrm", address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/nrm/work/work.xhtml",
                "//elsewhere.example/nrm/work.xhtml",
                "/nrm//elsewhere.example/work.xhtml",
                "/nrm/\\elsewhere.example/work.xhtml",
                "/nrm/work/work.xhtml?a=\r\nSet-Cookie: b=c",
                "/other/work/work.xhtml",
                "/nrm/leave",
                ""
            })
    void nothing_else_is(String address) {
        assertThat(Wanted.isPage("/nrm", address)).isFalse();
    }

    @Test
    void no_address_at_all_is_no_page() {
        assertThat(Wanted.isPage("/nrm", null)).isFalse();
    }

    @Test
    void a_session_is_over_at_its_absolute_limit_however_busy() {
        Instant morning = Instant.parse("2026-11-23T06:00:00Z");
        OpenSession session = new OpenSession("burgas.sekretar", 0, morning, "key");
        Duration tenHours = Duration.ofHours(10);
        assertThat(session.isOver(morning.plus(tenHours).minusSeconds(1), tenHours))
                .isFalse();
        assertThat(session.isOver(morning.plus(tenHours), tenHours)).isTrue();
    }
}
