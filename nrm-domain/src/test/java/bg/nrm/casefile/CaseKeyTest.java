package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseKeyTest {

    @Test
    void a_key_is_the_same_after_it_stood_in_a_link() {
        CaseKey key = new CaseKey(Instant.parse("2026-11-21T10:15:30.123456Z"), 4711);

        assertThat(CaseKey.typed(key.text())).contains(key);
    }

    @Test
    void a_link_somebody_changed_has_no_key() {
        assertThat(List.of("", "1", "-", "a-b", "1-2-3", "9".repeat(30) + "-1", "1 or 1=1"))
                .allSatisfy(text -> assertThat(CaseKey.typed(text)).isEmpty());
    }

    @Test
    void a_form_token_that_no_page_has_made_is_none() {
        assertThat(new Submission(Optional.of("'; drop table"), 1, false).token())
                .isEmpty();
        assertThat(Submission.of("3f1c9a2e-0001", 1).token()).contains("3f1c9a2e-0001");
    }
}
