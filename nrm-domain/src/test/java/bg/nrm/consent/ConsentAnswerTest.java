package bg.nrm.consent;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.casefile.ACase;
import bg.nrm.procedure.language.Consent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When an answer is relied on: as it is written down, apart from the code, in {@code relied-on.csv}. */
class ConsentAnswerTest {

    @ParameterizedTest
    @CsvFileSource(resources = "relied-on.csv", delimiter = '|', numLinesToSkip = 3)
    void is_relied_on_as_the_table_says(Answer answer, LocalDate validUntil, LocalDate day, String may) {
        ConsentAnswer given = answered(Consent.REFERRAL, Optional.empty(), answer, Optional.ofNullable(validUntil));

        assertThat(given.isGivenOn(day)).isEqualTo(may.equals("да"));
    }

    /** A new kind of answer needs its rows. */
    @ParameterizedTest
    @EnumSource
    void stands_in_the_table(Answer answer) {
        assertThat(Stream.of("GIVEN", "REFUSED", "WITHDRAWN")).contains(answer.name());
    }

    @Test
    void the_last_answer_to_a_question_counts_and_questions_differ_by_purpose_and_body() {
        ConsentAnswer forAll = answered(Consent.REFERRAL, Optional.empty(), Answer.GIVEN, Optional.empty());
        ConsentAnswer forShelter = answered(Consent.REFERRAL, Optional.of(3L), Answer.GIVEN, Optional.empty());
        ConsentAnswer other =
                answered(Consent.SHARING_OF_INFORMATION, Optional.empty(), Answer.REFUSED, Optional.empty());
        ConsentAnswer again = answered(Consent.REFERRAL, Optional.of(3L), Answer.WITHDRAWN, Optional.empty());

        assertThat(Consents.lastOfEach(List.of(forAll, forShelter, other, again)))
                .containsExactly(forAll, again, other);
    }

    @Test
    void what_is_said_of_all_bodies_counts_for_each() {
        ConsentAnswer forShelter = answered(Consent.REFERRAL, Optional.of(3L), Answer.GIVEN, Optional.empty());
        ConsentAnswer sharing =
                answered(Consent.SHARING_OF_INFORMATION, Optional.of(3L), Answer.GIVEN, Optional.empty());
        ConsentAnswer noMore = answered(Consent.REFERRAL, Optional.empty(), Answer.WITHDRAWN, Optional.empty());
        ConsentAnswer again = answered(Consent.REFERRAL, Optional.of(3L), Answer.GIVEN, Optional.empty());

        assertThat(Consents.lastOfEach(List.of(forShelter, sharing, noMore))).containsExactly(sharing, noMore);
        assertThat(Consents.lastOfEach(List.of(forShelter, noMore, again))).containsExactly(noMore, again);
    }

    @Test
    void keeps_what_was_asked() {
        AskedConsent asked = new AskedConsent(
                Consent.REFERRAL,
                Optional.of(3L),
                List.of("NAME", "NEEDS"),
                Answer.GIVEN,
                ACase.MONDAY,
                "ORAL",
                Optional.of("uk"),
                true,
                Optional.of(LocalDate.of(2026, 12, 31)),
                Optional.of("само телефон"));
        Instant recorded = ACase.MONDAY.plus(Duration.ofHours(1));
        ConsentAnswer kept = new StoredConsent(5, asked, ACase.SECRETARY, recorded).answer();

        assertThat(kept.purpose()).isEqualTo(Consent.REFERRAL);
        assertThat(kept.recipientId()).contains(3L);
        assertThat(kept.fields()).containsExactly("NAME", "NEEDS");
        assertThat(kept.answer()).isEqualTo(Answer.GIVEN);
        assertThat(kept.answeredAt()).isEqualTo(ACase.MONDAY);
        assertThat(kept.way()).isEqualTo("ORAL");
        assertThat(kept.language()).contains("uk");
        assertThat(kept.isInterpreted()).isTrue();
        assertThat(kept.validUntil()).contains(LocalDate.of(2026, 12, 31));
        assertThat(kept.note()).contains("само телефон");
        assertThat(kept.recordedAt()).isEqualTo(recorded);
        assertThat(kept.recordedBy()).isEqualTo(ACase.SECRETARY.userId());
    }

    @Test
    void was_asked_without_an_interpreter_unless_somebody_interpreted() {
        assertThat(answered(Consent.REFERRAL, Optional.empty(), Answer.GIVEN, Optional.empty())
                        .isInterpreted())
                .isFalse();
    }

    private static ConsentAnswer answered(
            Consent purpose, Optional<Long> recipient, Answer answer, Optional<LocalDate> validUntil) {
        AskedConsent asked = new AskedConsent(
                purpose,
                recipient,
                List.of(),
                answer,
                ACase.MONDAY,
                "WRITTEN",
                Optional.empty(),
                false,
                validUntil,
                Optional.empty());
        return new StoredConsent(5, asked, ACase.SECRETARY, ACase.MONDAY).answer();
    }
}
