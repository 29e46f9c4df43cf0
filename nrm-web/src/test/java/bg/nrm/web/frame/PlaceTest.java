package bg.nrm.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceTest {

    @ParameterizedTest
    @EnumSource(Place.class)
    void every_place_has_a_name_in_both_languages(Place place) {
        assertThat(Spoken.bulgarian().texts().of(place.title())).isNotBlank();
        assertThat(Spoken.english().texts().of(place.title())).isNotBlank();
    }

    @Test
    void a_single_case_belongs_to_the_cases() {
        assertThat(Place.CASES.holds("/cases/case.xhtml")).isTrue();
        assertThat(Place.SIGNALS.holds("/cases/case.xhtml")).isFalse();
    }

    @Test
    void the_administration_has_several_places_in_one_folder() {
        assertThat(Place.USERS.holds("/admin/codes.xhtml")).isFalse();
        assertThat(Place.CODES.holds("/admin/codes.xhtml")).isTrue();
    }
}
