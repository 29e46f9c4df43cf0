package bg.nrm.web.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What an address says of Report 1 is meant or said not to be. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VictimsChoicesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static List<String> misread(Map<String, String> address) {
        return VictimsChoices.misread(address::get, TODAY);
    }

    @Test
    void what_can_be_meant_is_not_misread() {
        assertThat(misread(Map.of())).isEmpty();
        assertThat(misread(Map.of("year", "", "known", " "))).isEmpty();
        assertThat(misread(Map.of("year", "2024", "known", "01.03.2025"))).isEmpty();
    }

    @Test
    void another_year_or_day_never_answers_in_silence() {
        assertThat(misread(Map.of("known", "abc"))).containsExactly("known");
        assertThat(misread(Map.of("known", "29.11.2026"))).containsExactly("known");
        assertThat(misread(Map.of("year", "2003"))).containsExactly("year");
        assertThat(misread(Map.of("year", "2027", "known", "31.02.2025"))).containsExactly("year", "known");
    }

    @Test
    void a_file_says_in_its_name_what_it_is() {
        assertThat(VictimsChoices.of(Map.of("year", "2024", "known", "01.03.2025")::get, TODAY)
                        .fileName("csv"))
                .isEqualTo("report-1-2024-known-2025-03-01-together-eu1.csv");
    }
}
