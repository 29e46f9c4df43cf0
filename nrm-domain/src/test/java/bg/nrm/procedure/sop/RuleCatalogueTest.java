package bg.nrm.procedure.sop;

import static bg.nrm.procedure.language.Circumstance.*;
import static bg.nrm.procedure.language.Consent.PROCEEDINGS;
import static bg.nrm.procedure.language.PeriodId.*;
import static bg.nrm.procedure.language.ResponsibleRole.*;
import static bg.nrm.procedure.language.StepId.*;
import static bg.nrm.procedure.standing.Story.sofia;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.Span;
import bg.nrm.procedure.language.Strength;
import bg.nrm.procedure.language.Unit;
import bg.nrm.procedure.standing.Clock;
import bg.nrm.procedure.standing.Duty.Standing;
import bg.nrm.procedure.standing.Lack;
import bg.nrm.procedure.standing.PeriodStanding;
import bg.nrm.procedure.standing.Story;
import bg.nrm.procedure.standing.Warning;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule catalogue of the knowledge base (sop.md, 2.5), rule by rule, each under its number. */
class RuleCatalogueTest {

    static java.util.List<Procedure> editions() {
        return Editions.all();
    }

    private static Story child() {
        return Story.under(Editions.CHILDREN_1);
    }

    private static Story foreigner() {
        return Story.under(Editions.FOREIGN_ADULTS_1);
    }

    @Nested
    @DisplayName("R01 informal identification opens the services and registers the case")
    class R01 {

        @ParameterizedTest
        @MethodSource("bg.nrm.procedure.sop.RuleCatalogueTest#editions")
        void anyProfessionalAtOnceAdultOrChild(Procedure procedure) {
            Story story = Story.under(procedure);
            assertThat(story.lacks(IDENTIFY_INFORMALLY, PROFESSIONAL)).isEmpty();

            Story identified = story.done(IDENTIFY_INFORMALLY);
            assertThat(identified.period(SERVICE_ACCESS).isRunning()).isTrue();
            assertThat(identified.period(SERVICE_ACCESS).isOpenEnded()).isTrue();
            assertThat(procedure.step(IDENTIFY_INFORMALLY).documents()).contains(Document.CASE_REGISTRATION);
        }
    }

    @Nested
    @DisplayName("R02 a child identified in Bulgaria: three authorities in one act within 24 hours")
    class R02 {

        private final Story identified = child().done(IDENTIFY_INFORMALLY);

        @Test
        void theClockRunsFromIdentification() {
            Clock clock = identified.clock(NOTIFY_OF_CHILD);
            assertThat(clock.due()).isEqualTo(sofia("2026-11-03T09:00"));
            assertThat(clock.isStatutory()).isTrue();
            assertThat(identified.hoursLater(25).standing(NOTIFY_OF_CHILD)).isEqualTo(Standing.OVERDUE);
        }

        @Test
        void allThreeAreToldTogether() {
            assertThat(Editions.CHILDREN_1.step(NOTIFY_OF_CHILD).notified())
                    .containsExactlyInAnyOrder(CHILD_PROTECTION_AGENCY, MINISTRY_OF_INTERIOR, NATIONAL_COMMISSION);
        }

        @Test
        void anAdultIsNotReported() {
            assertThat(Editions.ADULTS_1.has(NOTIFY_OF_CHILD)).isFalse();
        }

        @Test
        void aForeignChildIsReportedAlike() {
            assertThat(Editions.FOREIGN_CHILDREN_1.step(NOTIFY_OF_CHILD))
                    .isEqualTo(Editions.CHILDREN_1.step(NOTIFY_OF_CHILD));
        }
    }

    @Nested
    @DisplayName("R03 a Bulgarian child abroad: two authorities within 24 hours")
    class R03 {

        @Test
        void theConsulateTellsTwoAndNotTheCommission() {
            Story abroad = child().found(OUTSIDE_BULGARIA).done(IDENTIFY_INFORMALLY);

            assertThat(abroad.standing(NOTIFY_OF_CHILD_ABROAD)).isEqualTo(Standing.OPEN);
            assertThat(abroad.clock(NOTIFY_OF_CHILD_ABROAD).due()).isEqualTo(sofia("2026-11-03T09:00"));
            assertThat(Editions.CHILDREN_1.step(NOTIFY_OF_CHILD_ABROAD).notified())
                    .containsExactlyInAnyOrder(CHILD_PROTECTION_AGENCY, MINISTRY_OF_INTERIOR);
            assertThat(abroad.lacks(NOTIFY_OF_CHILD)).contains(new Lack.CircumstancePrevails(OUTSIDE_BULGARIA));
        }

        @Test
        void inTheCountryItIsNothingToDo() {
            assertThat(child().done(IDENTIFY_INFORMALLY).standing(NOTIFY_OF_CHILD_ABROAD))
                    .isEqualTo(Standing.NOT_APPLICABLE);
        }
    }

    @Nested
    @DisplayName("R04 the agency writes to the directorate, copy to the Social Assistance Agency")
    class R04 {

        @Test
        void onceItHasBeenTold() {
            Story identified = child().done(IDENTIFY_INFORMALLY);
            assertThat(identified.standing(WRITE_TO_SOCIAL_ASSISTANCE)).isEqualTo(Standing.NOT_APPLICABLE);

            Story told = identified.done(NOTIFY_OF_CHILD);
            assertThat(told.standing(WRITE_TO_SOCIAL_ASSISTANCE)).isEqualTo(Standing.OPEN);
            assertThat(told.clock(WRITE_TO_SOCIAL_ASSISTANCE).isStatutory()).isFalse();
            assertThat(told.lacks(WRITE_TO_SOCIAL_ASSISTANCE, CHILD_PROTECTION_AGENCY))
                    .isEmpty();
            assertThat(Editions.CHILDREN_1.step(WRITE_TO_SOCIAL_ASSISTANCE).notified())
                    .containsExactlyInAnyOrder(SOCIAL_ASSISTANCE, SOCIAL_ASSISTANCE_AGENCY);
        }
    }

    @Nested
    @DisplayName("R05 formal identification of an adult starts 30 days and the duty to inform")
    class R05 {

        @ParameterizedTest
        @EnumSource(names = {"ADULTS", "FOREIGN_ADULTS"})
        void anAdultInBulgaria(Circle circle) {
            Story formally = Story.under(
                            Editions.inForce(circle, java.time.LocalDate.EPOCH).orElseThrow())
                    .done(IDENTIFY_FORMALLY);

            assertThat(formally.period(REFLECTION).isRunning()).isTrue();
            assertThat(formally.period(REFLECTION).until())
                    .contains(sofia("2026-12-03T00:00").minusNanos(1));
            assertThat(formally.standing(INFORM_OF_REFLECTION_PERIOD)).isEqualTo(Standing.OPEN);
        }

        @Test
        void consentInTheMonthBringsTheInformationOnSpecialProtection() {
            Story consenting = Story.identifiedFormally().consents(PROCEEDINGS);
            assertThat(consenting.standing(INFORM_OF_SPECIAL_PROTECTION)).isEqualTo(Standing.OPEN);
            assertThat(Story.opened()
                            .consents(PROCEEDINGS)
                            .daysLater(1)
                            .done(IDENTIFY_FORMALLY)
                            .standing(INFORM_OF_SPECIAL_PROTECTION))
                    .as("consent before the month began")
                    .isEqualTo(Standing.OPEN);
        }

        @Test
        void consentAfterTheMonthLeavesNoDutyToInform() {
            Story formally = Story.identifiedFormally();

            assertThat(formally.daysLater(30).consents(PROCEEDINGS).standing(INFORM_OF_SPECIAL_PROTECTION))
                    .as("on the last day")
                    .isEqualTo(Standing.OPEN);
            Story late = formally.daysLater(31).consents(PROCEEDINGS);
            assertThat(late.daysLater(3).standing(INFORM_OF_SPECIAL_PROTECTION)).isEqualTo(Standing.NOT_APPLICABLE);
            assertThat(late.lacks(INFORM_OF_SPECIAL_PROTECTION))
                    .as("to tell somebody of protection is never forbidden")
                    .isEmpty();
            assertThat(late.agenda().warnings(INFORM_OF_SPECIAL_PROTECTION))
                    .extracting(Warning::what)
                    .containsExactly(new Lack.AgreedTooLate(PROCEEDINGS, REFLECTION));
            assertThat(late.standing(REQUEST_SPECIAL_PROTECTION))
                    .as("protection itself can still be asked for")
                    .isEqualTo(Standing.OPEN);
        }

        @Test
        void outsideTheCountryNoClockRuns() {
            assertThat(Story.opened()
                            .found(OUTSIDE_BULGARIA)
                            .done(IDENTIFY_FORMALLY)
                            .period(REFLECTION)
                            .isRunning())
                    .isFalse();
        }
    }

    @Nested
    @DisplayName("R06 the decision to cooperate stops the clock and asks for special protection")
    class R06 {

        @Test
        void stops() {
            Story cooperating = Story.identifiedFormally().daysLater(10).consents(PROCEEDINGS);
            assertThat(cooperating.period(REFLECTION).state()).isEqualTo(PeriodStanding.State.ENDED_EARLY);
            assertThat(cooperating.standing(REQUEST_SPECIAL_PROTECTION)).isEqualTo(Standing.OPEN);
        }
    }

    @Nested
    @DisplayName("R07 after day 30 without a decision the services stay")
    class R07 {

        @Test
        void staysOpen() {
            Story after = Story.identifiedFormally().daysLater(31);
            assertThat(after.period(REFLECTION).state()).isEqualTo(PeriodStanding.State.EXPIRED);
            assertThat(after.period(SERVICE_ACCESS).isRunning()).isTrue();
            assertThat(after.period(REFLECTION).period().offers())
                    .containsExactly(APPLY_FOR_LONG_TERM_SUPPORT, EXPLAIN_RETURN_OPTIONS);
        }
    }

    @Nested
    @DisplayName("R08 every contact or event asks for a revision of risk and plan")
    class R08 {

        @ParameterizedTest
        @MethodSource("bg.nrm.procedure.sop.RuleCatalogueTest#editions")
        void inEverySet(Procedure procedure) {
            Story assessed = Story.under(procedure)
                    .done(IDENTIFY_INFORMALLY)
                    .hoursLater(1)
                    .done(ASSESS_RISK);
            assertThat(assessed.hoursLater(1).standing(REVISE_RISK_AND_PLAN)).isEqualTo(Standing.NOT_APPLICABLE);
            assertThat(assessed.hoursLater(1).contacted().standing(REVISE_RISK_AND_PLAN))
                    .isEqualTo(Standing.OPEN);
            assertThat(assessed.hoursLater(1).found(LIFE_AT_RISK).standing(REVISE_RISK_AND_PLAN))
                    .isEqualTo(Standing.OPEN);
        }
    }

    @Nested
    @DisplayName("R09 passing on needs an earlier consent, except for a risk to life")
    class R09 {

        @Test
        void adults() {
            Story ready = Story.identified().done(ASSESS_RISK, INTERVIEW_ABOUT_NEEDS, ASSESS_URGENT_NEEDS);
            assertThat(ready.lacks(CONTACT_RECEIVING_ORGANISATION))
                    .contains(
                            new Lack.ConsentMissing(Consent.REFERRAL, false),
                            new Lack.ConsentMissing(Consent.SHARING_OF_INFORMATION, false));
            assertThat(ready.found(LIFE_AT_RISK).lacks(CONTACT_RECEIVING_ORGANISATION))
                    .doesNotContain(new Lack.ConsentMissing(Consent.SHARING_OF_INFORMATION, false));
        }
    }

    @Nested
    @DisplayName("R10 the receiver answers, is handed over to, and reports back")
    class R10 {

        @ParameterizedTest
        @MethodSource("bg.nrm.procedure.sop.RuleCatalogueTest#editions")
        void inEverySet(Procedure procedure) {
            Story sent = Story.under(procedure).done(IDENTIFY_INFORMALLY, CONTACT_RECEIVING_ORGANISATION);
            assertThat(sent.standing(CONFIRM_RECEPTION)).isEqualTo(Standing.OPEN);
            assertThat(sent.clock(CONFIRM_RECEPTION).isStatutory()).isFalse();
            Story handedOver =
                    sent.hoursLater(1).done(CONFIRM_RECEPTION).hoursLater(1).done(ACCOMPANY_TO_RECEIVING_ORGANISATION);
            assertThat(handedOver.standing(GIVE_FEEDBACK)).isEqualTo(Standing.OPEN);
        }
    }

    @Nested
    @DisplayName("R11 no contact with the country of origin of somebody who seeks protection")
    class R11 {

        @Test
        void isRefusedWithItsArticle() {
            Story seeking = foreigner().done(IDENTIFY_INFORMALLY).found(ILLEGALLY_RESIDING, ASYLUM_SEEKER);
            assertThat(seeking.lacks(CONFIRM_IDENTITY_WITH_EMBASSY)).contains(new Lack.Forbidden(ASYLUM_SEEKER));
            assertThat(seeking.duty(CONFIRM_IDENTITY_WITH_EMBASSY).obstacles())
                    .filteredOn(obstacle -> obstacle.what() instanceof Lack.Forbidden)
                    .singleElement()
                    .satisfies(obstacle -> {
                        assertThat(obstacle.source().source())
                                .isEqualTo(ForeignerSources.NO_CONTACT_WITH_COUNTRY_OF_ORIGIN);
                        assertThat(obstacle.waysOut()).isEmpty();
                    });
        }

        @Test
        void noDeviationLiftsIt() {
            Story deviating = foreigner()
                    .done(IDENTIFY_INFORMALLY)
                    .found(ILLEGALLY_RESIDING, ASYLUM_SEEKER)
                    .deviates(CONFIRM_IDENTITY_WITH_EMBASSY, DeviationReason.LIFE_AT_RISK);
            assertThat(deviating.lacks(CONFIRM_IDENTITY_WITH_EMBASSY)).contains(new Lack.Forbidden(ASYLUM_SEEKER));
        }

        @Test
        void everybodyWhoOpensTheCaseIsReminded() {
            Story seeking = foreigner().done(IDENTIFY_INFORMALLY).found(ASYLUM_SEEKER);
            assertThat(seeking.agenda().notices(Set.of(PROFESSIONAL))).hasSize(1);
            assertThat(seeking.noLonger(ASYLUM_SEEKER).agenda().notices(Set.of(PROFESSIONAL)))
                    .isEmpty();
        }

        @Test
        void onTheOtherTrackItIsPossible() {
            assertThat(foreigner()
                            .done(IDENTIFY_INFORMALLY)
                            .found(ILLEGALLY_RESIDING)
                            .lacks(CONFIRM_IDENTITY_WITH_EMBASSY))
                    .isEmpty();
        }

        @Test
        void neverForSomebodyUnderProtection() {
            assertThat(foreigner()
                            .done(IDENTIFY_INFORMALLY)
                            .found(ILLEGALLY_RESIDING, UNDER_PROTECTION)
                            .lacks(CONFIRM_IDENTITY_WITH_EMBASSY))
                    .containsExactly(new Lack.Forbidden(UNDER_PROTECTION));
        }
    }

    @Nested
    @DisplayName("R12 a request for protection is forwarded to the refugee agency at once")
    class R12 {

        @ParameterizedTest
        @EnumSource(names = {"FOREIGN_ADULTS", "FOREIGN_CHILDREN", "FOREIGN_YOUNG_CHILDREN"})
        void byWhoeverHearsIt(Circle circle) {
            Story heard = Story.under(
                            Editions.inForce(circle, java.time.LocalDate.EPOCH).orElseThrow())
                    .found(ASYLUM_SEEKER);
            assertThat(heard.lacks(FORWARD_ASYLUM_REQUEST, PROFESSIONAL)).isEmpty();
            assertThat(heard.clock(FORWARD_ASYLUM_REQUEST).due()).isEqualTo(sofia("2026-11-03T09:00"));
            assertThat(heard.clock(FORWARD_ASYLUM_REQUEST).isStatutory()).isFalse();
        }
    }

    @Nested
    @DisplayName("R13 the interviewing body books the interpreter")
    class R13 {

        @Test
        void whereOneIsNeeded() {
            assertThat(foreigner().standing(BOOK_INTERPRETER)).isEqualTo(Standing.NOT_APPLICABLE);
            assertThat(foreigner().found(INTERPRETER_NEEDED).standing(BOOK_INTERPRETER))
                    .isEqualTo(Standing.OPEN);
        }
    }

    @Nested
    @DisplayName("R14 from ten a child is heard, and a social worker is there")
    class R14 {

        private final Story proceedings = child().done(IDENTIFY_INFORMALLY).found(PROCEEDINGS_OPENED);

        @Test
        void fromTen() {
            assertThat(proceedings.duty(HEAR_CHILD).isDuty()).isTrue();
            assertThat(proceedings.standing(HEAR_CHILD)).isEqualTo(Standing.OPEN);
        }

        @Test
        void underTenByDevelopment() {
            assertThat(Editions.YOUNG_CHILDREN_1.step(HEAR_CHILD).strength()).isEqualTo(Strength.MAY);
        }

        @Test
        void theSocialWorkerAttendsEveryHearing() {
            assertThat(proceedings.standing(ATTEND_HEARING)).isEqualTo(Standing.NOT_APPLICABLE);
            Story heard = proceedings.hoursLater(1).done(HEAR_CHILD);
            assertThat(heard.standing(ATTEND_HEARING)).isEqualTo(Standing.OPEN);
            assertThat(heard.duty(ATTEND_HEARING).isDuty()).isTrue();
            assertThat(heard.duty(ATTEND_HEARING).step().responsible()).containsExactly(SOCIAL_ASSISTANCE);
        }
    }

    @Nested
    @DisplayName("R15 the stay in a crisis centre is reviewed before the sixth month")
    class R15 {

        private final Story placed =
                child().done(IDENTIFY_INFORMALLY, ASSESS_RISK).hoursLater(1).done(PLACE_IN_CRISIS_CENTRE);

        @Test
        void sixMonthsAtMost() {
            assertThat(placed.period(CRISIS_CENTRE_STAY).until())
                    .contains(sofia("2027-05-03T00:00").minusNanos(1));
        }

        @Test
        void theReviewComesBefore() {
            assertThat(placed.clock(REVIEW_CRISIS_CENTRE_STAY).due())
                    .isBefore(placed.period(CRISIS_CENTRE_STAY).until().orElseThrow());
            assertThat(placed.clock(REVIEW_CRISIS_CENTRE_STAY).isStatutory()).isFalse();
        }
    }

    @Nested
    @DisplayName("R16 a reintegrated child is monitored for twelve months, extendable")
    class R16 {

        private final Story reintegrated = child().done(IDENTIFY_INFORMALLY, ASSESS_RISK, OPEN_SOCIAL_RESEARCH)
                .hoursLater(1)
                .done(REINTEGRATE_CHILD);

        @Test
        void visitsComeAgainAndAgain() {
            assertThat(reintegrated.clock(MONITOR_CHILD).due())
                    .isEqualTo(sofia("2026-12-03T00:00").minusNanos(1));
            Story visited = reintegrated.daysLater(20).done(MONITOR_CHILD);
            assertThat(visited.standing(MONITOR_CHILD)).isEqualTo(Standing.OPEN);
            assertThat(visited.clock(MONITOR_CHILD).due())
                    .isEqualTo(sofia("2026-12-23T00:00").minusNanos(1));
            assertThat(visited.daysLater(40).standing(MONITOR_CHILD)).isEqualTo(Standing.OVERDUE);
        }

        @Test
        void forTwelveMonths() {
            assertThat(reintegrated.period(CHILD_MONITORING).until())
                    .contains(sofia("2027-11-03T00:00").minusNanos(1));
            assertThat(reintegrated
                            .daysLater(20)
                            .done(MONITOR_CHILD)
                            .daysLater(400)
                            .standing(MONITOR_CHILD))
                    .isEqualTo(Standing.DONE);
        }

        @Test
        void theWorkerMayExtendIt() {
            Story extended = reintegrated.daysLater(300).extended(CHILD_MONITORING, "2028-02-01");
            assertThat(extended.daysLater(100).period(CHILD_MONITORING).isRunning())
                    .isTrue();
            assertThat(extended.daysLater(100).standing(MONITOR_CHILD)).isEqualTo(Standing.OVERDUE);
        }

        @Test
        void beforeReintegrationNobodyIsVisited() {
            assertThat(child().done(IDENTIFY_INFORMALLY, ASSESS_RISK).standing(MONITOR_CHILD))
                    .isEqualTo(Standing.NOT_APPLICABLE);
        }
    }

    @Nested
    @DisplayName("R17 the individual needs assessment has 20 days")
    class R17 {

        @Test
        void fromTheFirstContactWithTheService() {
            assertThat(Editions.ADULTS_1
                            .step(ASSESS_INDIVIDUAL_NEEDS)
                            .timeLimit()
                            .orElseThrow()
                            .length())
                    .isEqualTo(new Span(20, Unit.DAYS));
        }
    }

    @Nested
    @DisplayName("R18 the long-term plan ends within twelve months")
    class R18 {

        @Test
        void twelveMonths() {
            assertThat(Editions.ADULTS_1.period(LONG_TERM_SUPPORT).length()).contains(new Span(12, Unit.MONTHS));
        }
    }

    @Nested
    @DisplayName("R19 after a final act without an award a reminder of state compensation")
    class R19 {

        @ParameterizedTest
        @MethodSource("bg.nrm.procedure.sop.RuleCatalogueTest#editions")
        void oneYear(Procedure procedure) {
            Story ended = Story.under(procedure).done(IDENTIFY_INFORMALLY).found(FINAL_ACT, NO_AWARD_FROM_TRAFFICKER);
            assertThat(ended.period(STATE_COMPENSATION).isRunning()).isTrue();
            assertThat(ended.standing(REMIND_OF_STATE_COMPENSATION)).isEqualTo(Standing.OPEN);
            assertThat(procedure.period(STATE_COMPENSATION).length()).contains(new Span(1, Unit.YEARS));
        }
    }

    @Nested
    @DisplayName("R20 rights under the compensation act are explained, with a protocol")
    class R20 {

        @ParameterizedTest
        @MethodSource("bg.nrm.procedure.sop.RuleCatalogueTest#editions")
        void withAProtocol(Procedure procedure) {
            assertThat(procedure.step(EXPLAIN_COMPENSATION_RIGHTS).documents())
                    .containsExactly(Document.COMPENSATION_RIGHTS_PROTOCOL);
        }
    }

    @Nested
    @DisplayName("R21 expulsion needs all four conditions and a risk assessment")
    class R21 {

        private static final Circumstance[] ALL = {
            RESIDENCE_PERMIT_EXPIRED, PROCEEDINGS_ENDED, VALID_IDENTITY_DOCUMENTS, DIRECT_FLIGHT_EXISTS
        };

        private final Story illegally = foreigner().done(IDENTIFY_INFORMALLY).found(ILLEGALLY_RESIDING);

        @Test
        void withAllOfThemItMayBe() {
            assertThat(illegally.done(ASSESS_RISK).found(ALL).lacks(EXPEL)).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = Circumstance.class,
                names = {
                    "RESIDENCE_PERMIT_EXPIRED",
                    "PROCEEDINGS_ENDED",
                    "VALID_IDENTITY_DOCUMENTS",
                    "DIRECT_FLIGHT_EXISTS"
                })
        void withoutOneOfThemItMayNot(Circumstance missing) {
            assertThat(illegally.done(ASSESS_RISK).found(ALL).noLonger(missing).lacks(EXPEL))
                    .containsExactly(new Lack.CircumstanceMissing(missing));
        }

        @Test
        void withoutARiskAssessmentItMayNot() {
            assertThat(illegally.found(ALL).lacks(EXPEL)).containsExactly(new Lack.StepMissing(Set.of(ASSESS_RISK)));
        }

        @Test
        void neverWhoSeeksProtection() {
            assertThat(illegally
                            .done(ASSESS_RISK)
                            .found(ALL)
                            .found(ASYLUM_SEEKER)
                            .lacks(EXPEL))
                    .contains(new Lack.Forbidden(ASYLUM_SEEKER));
        }

        @Test
        void notIntoDanger() {
            assertThat(illegally
                            .done(ASSESS_RISK)
                            .found(ALL)
                            .found(LIFE_AT_RISK)
                            .lacks(EXPEL))
                    .containsExactly(new Lack.CircumstancePrevails(LIFE_AT_RISK));
        }
    }

    @Nested
    @DisplayName("R22 closing after return is entered in the personal file")
    class R22 {

        @ParameterizedTest
        @MethodSource("bg.nrm.procedure.sop.RuleCatalogueTest#editions")
        void inEverySet(Procedure procedure) {
            assertThat(procedure.step(RECORD_CLOSING_IN_PERSONAL_FILE).documents())
                    .containsExactly(Document.PERSONAL_FILE_ENTRY);
        }
    }

    @Nested
    @DisplayName("R23 every identified case gives a statistical record")
    class R23 {

        @ParameterizedTest
        @MethodSource("bg.nrm.procedure.sop.RuleCatalogueTest#editions")
        void withEveryIdentification(Procedure procedure) {
            assertThat(procedure.step(IDENTIFY_INFORMALLY).documents()).contains(Document.STATISTICAL_RECORD);
            assertThat(procedure.step(IDENTIFY_FORMALLY).documents()).contains(Document.STATISTICAL_RECORD);
        }
    }

    @Nested
    @DisplayName("R24 data of harm bring a proposal for a travel ban")
    class R24 {

        @Test
        void byTheAgency() {
            Story harmed = child().done(IDENTIFY_INFORMALLY).found(HARMFUL_ACTIVITIES);
            assertThat(child().done(IDENTIFY_INFORMALLY).standing(PROPOSE_TRAVEL_BAN))
                    .isEqualTo(Standing.NOT_APPLICABLE);
            assertThat(harmed.lacks(PROPOSE_TRAVEL_BAN, CHILD_PROTECTION_AGENCY))
                    .isEmpty();
        }

        @Test
        void twoYearsAtMost() {
            assertThat(child().found(TRAVEL_BAN_IMPOSED).period(TRAVEL_BAN).until())
                    .contains(sofia("2028-11-03T00:00").minusNanos(1));
        }
    }

    @Nested
    @DisplayName("R25 near the end of the stay the shelter may propose an extension")
    class R25 {

        @Test
        void theNumberIsASetting() {
            assertThat(Editions.ADULTS_1.step(PROPOSE_LONGER_STAY).period()).contains(PeriodId.SHELTER_STAY);
            assertThat(Editions.ADULTS_1
                            .period(PeriodId.SHELTER_STAY)
                            .length()
                            .orElseThrow()
                            .isStatutory())
                    .isFalse();
        }
    }
}
