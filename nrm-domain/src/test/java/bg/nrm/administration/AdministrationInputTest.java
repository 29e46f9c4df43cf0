package bg.nrm.administration;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.Role;
import bg.nrm.codes.CodeEntry.Labels;
import bg.nrm.codes.CodeEntry.Mapping;
import bg.nrm.input.Problems;
import bg.nrm.organisation.BodyKind;
import bg.nrm.organisation.Organisation.Wording;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What an administrator types")
class AdministrationInputTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Wording WORDING = new Wording("Приют – Враца", "Shelter, Vratsa", "Приют Враца", "Vratsa");

    @Test
    void opens_a_body_whose_code_is_kept_in_capitals() {
        NewOrganisation wanted = organisation(" priut-vrc ", WORDING);
        assertThat(wanted.code()).isEqualTo("PRIUT-VRC");
        assertThat(codes(wanted.problems())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "А1", "PRIUT VRC", "=1+1", "X", "THIS-CODE-IS-MUCH-LONGER-THAN-FORTY-SIGNS-ARE"})
    void is_refused_as_a_code_of_a_body(String code) {
        assertThat(codes(organisation(code, WORDING).problems())).contains("code:code.unfit");
    }

    @Test
    void needs_all_four_names_of_a_body_and_says_so_for_each() {
        assertThat(codes(organisation("PRIUT-VRC", new Wording("", " ", "", "")).problems()))
                .containsExactly(
                        "nameBg:text.missing", "nameEn:text.missing", "shortBg:text.missing", "shortEn:text.missing");
    }

    @Test
    void cannot_turn_or_hide_text_in_a_name() {
        Wording turned = new Wording("Приют\u202Eкиндан", "Shelter\u0000", "Приют Враца", "Vratsa");
        assertThat(codes(organisation("PRIUT-VRC", turned).problems()))
                .containsExactly("nameBg:text.hidden", "nameEn:text.hidden");
    }

    @Test
    void cannot_be_longer_than_the_register_keeps() {
        Wording long200 = new Wording("я".repeat(201), "Shelter", "п".repeat(81), "Vratsa");
        assertThat(codes(organisation("PRIUT-VRC", long200).problems()))
                .containsExactly("nameBg:text.long", "shortBg:text.long");
    }

    @Test
    void never_puts_administration_and_case_work_into_one_account() {
        assertThat(codes(new UserDetails("Пламена Върбева", 1, Set.of(Role.ADMINISTRATOR, Role.WORKER)).problems()))
                .containsExactly("roles:roles.administrator");
        assertThat(codes(new UserDetails("Пламена Върбева", 1, Set.of(Role.ADMINISTRATOR)).problems()))
                .isEmpty();
    }

    @Test
    void gives_every_user_at_least_one_role() {
        assertThat(codes(new UserDetails("Пламена Върбева", 1, Set.of()).problems()))
                .containsExactly("roles:roles.none");
    }

    @Test
    void adds_a_value_to_a_code_list_with_both_labels() {
        NewCode wanted = new NewCode("online", new Labels("онлайн", ""), Mapping.NONE, TODAY);
        assertThat(wanted.code()).isEqualTo("ONLINE");
        assertThat(codes(wanted.problems())).containsExactly("labelEn:text.missing");
    }

    @Test
    void leaves_a_mapping_out_by_leaving_it_blank() {
        assertThat(NewCode.mapping(" ", "Other forms", ""))
                .isEqualTo(new Mapping(Optional.empty(), Optional.of("Other forms"), Optional.empty()));
    }

    @Test
    void is_never_the_password_that_the_register_makes_and_does_not_log() {
        OneTimePassword password = OneTimePassword.random(new SecureRandom());
        assertThat(password.value()).matches("([a-z2-9]{4}-){4}[a-z2-9]{4}").doesNotContainPattern("[loij01]");
        assertThat(password).hasToString("…");
    }

    private static NewOrganisation organisation(String code, Wording wording) {
        return new NewOrganisation(code, BodyKind.SHELTER, wording, Optional.of("VRC"), TODAY);
    }

    private static List<String> codes(Problems problems) {
        return problems.list().stream()
                .map(problem -> problem.field() + ":" + problem.code())
                .toList();
    }
}
