package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.CaseAccess.Admission;
import bg.nrm.access.CaseAccess.Basis;
import bg.nrm.organisation.BodyKind;
import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.time.Sofia;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who may know a case, rule by rule, as {@code who-knows.csv} says in a lawyer's words. */
class EndOfAccessTest {

    private static final long BODY = ACase.SHELTER;
    private static final long OTHER = ACase.POLICE;

    private final ACase told = ACase.opened();
    private Optional<Instant> admitted = Optional.empty();
    private Set<Consent> asked = EnumSet.of(Consent.REFERRAL, Consent.SHARING_OF_INFORMATION);

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvFileSource(resources = "who-knows.csv", delimiter = '|')
    void a_body_knows_a_case_as_long_as_its_ground_holds(Basis basis, String happening, String expected) {
        for (String event : happening.split(", ")) {
            happens(event);
        }
        Optional<EndOfAccess> end = EndOfAccess.of(admission(basis), told.story(), asked)
                .filter(over -> !over.at().isAfter(told.now()));
        assertThat(end.map(over -> over.reason().name()).orElse("да")).isEqualTo(expected);
    }

    @Test
    void the_day_on_which_a_yes_runs_out_is_known_beforehand() {
        happens("+С5");
        happens("+Н");
        happens("ДОПУСК");
        Optional<EndOfAccess> end = EndOfAccess.of(admission(Basis.REFERRAL), told.story(), asked);
        LocalDate last = Sofia.dayOf(told.now()).plusDays(5);
        assertThat(end)
                .contains(new EndOfAccess(
                        Sofia.startOf(last.plusDays(1)),
                        EndOfAccess.Reason.RAN_OUT,
                        Optional.of(Consent.SHARING_OF_INFORMATION)));
    }

    @Test
    void an_end_is_the_moment_at_which_it_was_told_and_names_the_consent() {
        happens("+С");
        happens("+Н");
        happens("ДОПУСК");
        happens("-Н");
        Instant no = told.now();
        happens("-С");
        assertThat(EndOfAccess.of(admission(Basis.REFERRAL), told.story(), asked))
                .contains(new EndOfAccess(no, EndOfAccess.Reason.SAID_NO, Optional.of(Consent.REFERRAL)));
    }

    private Admission admission(Basis basis) {
        return new Admission(BODY, BodyKind.SHELTER, basis, admitted.orElseThrow(), Optional.empty());
    }

    private void happens(String event) {
        told.after(Duration.ofHours(1));
        switch (event) {
            case "ДОПУСК", "ПАК" -> admitted = Optional.of(told.now());
            case "ДЕТЕ" -> asked = Set.of();
            case "РИСК" -> told.then(new Entry.CircumstanceFound(Circumstance.LIFE_AT_RISK, told.now(), told.now()));
            case "КРАЙ" -> told.then(new Entry.CircumstanceEnded(Circumstance.LIFE_AT_RISK, told.now(), told.now()));
            case "ВЪН" -> told.tell(
                    ACase.SECRETARY,
                    Telling.apart(EntryKind.TAKEN_OUT, told.now()).to(BODY).coded("WRONG_BODY"));
            case "ОТКАЗ" -> told.tell(
                    ACase.MANAGER, Telling.apart(EntryKind.DECLINED, told.now()).coded("NO_PLACE"));
            case "ДЕН6" -> told.after(Duration.ofDays(6));
            default -> answers(event);
        }
    }

    /** +С5 and the like: yes or no, to what, of whom, and until when. */
    private void answers(String event) {
        boolean yes = event.charAt(0) == '+';
        Consent consent = event.charAt(1) == 'С' ? Consent.SHARING_OF_INFORMATION : Consent.REFERRAL;
        String more = event.substring(2);
        Optional<Long> body =
                more.equals("!") ? Optional.of(BODY) : more.equals("?") ? Optional.of(OTHER) : Optional.empty();
        Optional<LocalDate> until = more.matches("\\d")
                ? Optional.of(Sofia.dayOf(told.now()).plusDays(Integer.parseInt(more)))
                : Optional.empty();
        told.tell(
                ACase.SECRETARY,
                Telling.of(new Entry.ConsentAnswered(consent, body.map(String::valueOf), yes, told.now(), told.now()))
                        .to(body)
                        .until(until));
    }
}
