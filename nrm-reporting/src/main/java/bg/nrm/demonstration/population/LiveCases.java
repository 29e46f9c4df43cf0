package bg.nrm.demonstration.population;

import static bg.nrm.demonstration.population.Group.BOYS;
import static bg.nrm.demonstration.population.Group.GIRLS;
import static bg.nrm.demonstration.population.Group.MEN;
import static bg.nrm.demonstration.population.Group.WOMEN;

import java.time.Duration;
import java.time.LocalDate;

/**
 * The cases of the last weeks, told backwards from today, so that a first look at the register finds what a working day brings: new
 * signals, something late, something due today, an obstacle, a refusal, a suspension, a deviation, a period that runs out, a case just
 * closed. Most are in Burgas, where the demonstration's accounts work.
 */
final class LiveCases {

    private static final String BURGAS = "MK-BGS";
    private static final String POLICE = "ODMVR-BGS";
    private static final String SOCIAL = "DSP-BGS";
    private static final String SHELTER = "PRIUT-BGS";
    private static final String VARNA_SHELTER = "PRIUT-VAR";

    private final Invention invention;
    private final LocalDate today;

    LiveCases(Invention invention) {
        this.invention = invention;
        this.today = OfficeDays.of(invention.now());
    }

    void invent() {
        justIdentified();
        late();
        blocked();
        referred();
        sheltered();
        inTheReflectionPeriod();
        towardsInclusion();
        ended();
        refused();
        new LiveSignals(invention).invent();
    }

    private void justIdentified() {
        live(WOMEN, "SEXUAL").hoursAgo(3).at("BGS", BURGAS).tell(told -> {});
        live(MEN, "LABOUR").hoursAgo(5).at("BGS", POLICE).formal().tell(told -> told.minutes(30)
                .step("ASSESS_RISK"));
        live(WOMEN, "LABOUR").hoursAgo(26).at("BGS", CompetentBodies.HOTLINE).tell(told -> told.found(
                        "OUTSIDE_BULGARIA")
                .found("IDENTITY_UNKNOWN")
                .hours(1)
                .step("ASSESS_RISK")
                .refuses("SHARING_OF_INFORMATION"));
        live(GIRLS, "SEXUAL")
                .hoursAgo(8)
                .at("BGS", BURGAS)
                .tell(told -> ChildStories.notified(told.hours(1).step("ASSESS_RISK")));
        live(BOYS, "BEGGING").hoursAgo(30).at("SLV", "MK-SLV").tell(told -> told.hours(1)
                .step("ASSESS_RISK")
                .found("UNABLE_TO_TALK"));
    }

    /** Somebody has waited too long. */
    private void late() {
        live(WOMEN, "SEXUAL").daysAgo(3).at("BGS", POLICE).formal().tell(told -> Stories.assessed(told.by(BURGAS)));
        live(MEN, "LABOUR").daysAgo(6).at("BGS", BURGAS).tell(told -> Stories.assessed(told)
                .days(1)
                .contact());
        live(WOMEN, "LABOUR")
                .daysAgo(5)
                .at("BGS", BURGAS)
                .tell(told -> Stories.contacted(Stories.assessed(told), SHELTER));
        live(WOMEN, "FORCED_SUBJECTION")
                .daysAgo(14)
                .at("BGS", BURGAS)
                .tell(told -> Stories.arrived(Stories.contacted(Stories.assessed(told), "NPO-BGS"), "NPO-BGS"));
        live(MEN, "BEGGING").daysAgo(2).at("VAR", "ODMVR-VAR").formal().tell(told -> {});
    }

    /** Something stands in the way: no consent, a refusal, no place. */
    private void blocked() {
        live(WOMEN, "SEXUAL").daysAgo(2).at("BGS", BURGAS).tell(told -> Stories.assessed(told)
                .hours(1)
                .refuses("REFERRAL"));
        live(MEN, "LABOUR").daysAgo(9).at("BGS", SOCIAL).tell(told -> Stories.assessed(told)
                .hours(2)
                .agrees("REFERRAL", SHELTER)
                .refuses("SHARING_OF_INFORMATION"));
        live(MEN, "LABOUR").daysAgo(4).at("BGS", BURGAS).tell(told -> Stories.assessed(told)
                .hours(2)
                .found("NO_SERVICE_AVAILABLE")
                .step("RECORD_THAT_REFERRAL_IS_IMPOSSIBLE"));
        live(WOMEN, "SEXUAL").daysAgo(7).at("BGS", BURGAS).tell(told -> told.hours(2)
                .found("SERVICES_DECLINED")
                .step("RECORD_REFUSAL_OF_SERVICES"));
        live(WOMEN, "SEXUAL").daysAgo(1).at("BGS", BURGAS).tell(told -> told.hours(1)
                .step("ASSESS_RISK")
                .found("LIFE_AT_RISK")
                .deviates(
                        "CONTACT_RECEIVING_ORGANISATION",
                        "LIFE_AT_RISK",
                        "Заплаха пред дома; приютът е предупреден преди съгласието.",
                        SHELTER));
        live(WOMEN, "LABOUR").daysAgo(12).at("BGS", BURGAS).tell(told -> Stories.assessed(told)
                .days(1)
                .suspends("OBTAIN_CONSENT_TO_REFERRAL", "STATE_OF_HEALTH", today.plusDays(5)));
    }

    private void referred() {
        live(WOMEN, "SEXUAL")
                .hoursAgo(20)
                .at("BGS", BURGAS)
                .tell(told -> Stories.contacted(Stories.assessed(told), SHELTER));
        live(WOMEN, "BEGGING")
                .daysAgo(2)
                .at("VAR", "MK-VAR")
                .tell(told ->
                        Stories.confirmed(Stories.contacted(Stories.assessed(told), VARNA_SHELTER), VARNA_SHELTER));
        live(GIRLS, "SEXUAL")
                .daysAgo(6)
                .at("BGS", BURGAS)
                .tell(told -> ChildStories.referred(ChildStories.assessed(told, SOCIAL), SOCIAL));
    }

    private void sheltered() {
        inShelter(WOMEN, "SEXUAL", 10, "BGS", BURGAS, SHELTER);
        inShelter(WOMEN, "LABOUR", 16, "VAR", "MK-VAR", VARNA_SHELTER);
        inShelter(WOMEN, "SEXUAL", 29, "BGS", BURGAS, SHELTER);
        live(GIRLS, "BEGGING")
                .daysAgo(20)
                .at("BGS", BURGAS)
                .tell(told -> ChildStories.placed(
                        ChildStories.referred(ChildStories.assessed(told, SOCIAL), SOCIAL), SOCIAL));
        live(BOYS, "BEGGING")
                .daysAgo(85)
                .at("BGS", BURGAS)
                .tell(told -> ChildStories.reintegrated(
                        ChildStories.placed(ChildStories.referred(ChildStories.assessed(told, SOCIAL), SOCIAL), SOCIAL)
                                .days(25),
                        SOCIAL));
    }

    private void inShelter(Group group, String form, int days, String district, String body, String shelter) {
        live(group, form)
                .daysAgo(days)
                .at(district, body)
                .tell(told -> Stories.sheltered(
                        Stories.referred(Stories.assessed(told).hours(1).found("RETURN_HOME_RISKY"), shelter),
                        shelter));
    }

    /** Thirty days from the formal identification: one begun, one in the middle, one about to lapse, one ended early. */
    private void inTheReflectionPeriod() {
        reflecting(WOMEN, 4);
        reflecting(MEN, 13);
        reflecting(WOMEN, 28);
        live(WOMEN, "SEXUAL").daysAgo(18).at("BGS", POLICE).formal().tell(told -> {
            Stories.assessed(told.hours(2).step("INFORM_OF_REFLECTION_PERIOD").by(BURGAS));
            told.days(3)
                    .agrees("LEGAL_AID")
                    .step("REQUEST_LEGAL_AID", CompetentBodies.LEGAL_AID)
                    .days(5)
                    .by(CompetentBodies.LEGAL_AID)
                    .step("GIVE_LEGAL_COUNSELLING")
                    .by(BURGAS)
                    .days(4)
                    .agrees("PROCEEDINGS");
        });
    }

    private void reflecting(Group group, int days) {
        live(group, "LABOUR").daysAgo(days).at("BGS", POLICE).formal().tell(told -> {
            Stories.assessed(told.hours(1).step("INFORM_OF_REFLECTION_PERIOD").by(BURGAS));
            told.hours(3).step("EXPLAIN_COMPENSATION_RIGHTS");
        });
    }

    private void towardsInclusion() {
        live(WOMEN, "SEXUAL").daysAgo(60).at("BGS", BURGAS).tell(told -> inclusion(told)
                .days(21));
        live(MEN, "LABOUR").daysAgo(75).at("BGS", BURGAS).tell(told -> inclusion(told)
                .days(10)
                .by(SOCIAL)
                .step("ASSESS_INDIVIDUAL_NEEDS")
                .days(3)
                .step("AGREE_LONG_TERM_PLAN"));
        live(WOMEN, "LABOUR").daysAgo(22).at("BGS", CompetentBodies.CONSULS).tell(told -> Stories.assessed(told)
                .days(2)
                .found("WISHES_TO_RETURN")
                .step("EXPLAIN_RETURN_OPTIONS")
                .agrees("SAFE_RETURN")
                .by(BURGAS)
                .days(3)
                .step("PLAN_RETURN"));
    }

    /** Everything up to the first contact with the service, after which it has 20 days. */
    private static StoryTelling inclusion(StoryTelling told) {
        return Stories.assessed(told)
                .days(34)
                .found("CRISIS_OVERCOME")
                .found("STABLE_EMOTIONAL_STATE")
                .found("BASIC_LIVING_CONDITIONS")
                .found("CURRENT_ADDRESS_REGISTERED")
                .agrees("LONG_TERM_SUPPORT")
                .step("APPLY_FOR_LONG_TERM_SUPPORT", SOCIAL)
                .days(2)
                .by(SOCIAL)
                .step("ISSUE_INITIAL_NEEDS_ASSESSMENT")
                .days(2)
                .step("MAKE_FIRST_CONTACT_WITH_SERVICE");
    }

    private void ended() {
        live(WOMEN, "SEXUAL").daysAgo(40).at("BGS", BURGAS).tell(told -> Stories.assessed(told)
                .days(30)
                .closes("GOALS_MET"));
        live(MEN, "FORCED_CRIME").daysAgo(38).at("BGS", POLICE).formal().tell(told -> told.hours(2)
                .step("INFORM_OF_REFLECTION_PERIOD")
                .found("OFFENCES_UNDER_COERCION")
                .days(30)
                .closes("CONTACT_LOST"));
        live(WOMEN, Sketch.NEWBORN_SALE).daysAgo(33).at("BGS", BURGAS).tell(told -> told.hours(2)
                .found("SERVICES_DECLINED")
                .step("RECORD_REFUSAL_OF_SERVICES")
                .days(28)
                .closes("SERVICES_DECLINED"));
    }

    /** The police refused formal identification: once it stood when somebody asked, once somebody waits for the answer. */
    private void refused() {
        live(MEN, "LABOUR").daysAgo(45).at("BGS", BURGAS).tell(told -> refusal(told)
                .days(6)
                .step("ASK_FOR_RECONSIDERATION")
                .days(5)
                .by(POLICE)
                .step("RECONSIDER_NEGATIVE_OUTCOME"));
        live(WOMEN, "BEGGING").daysAgo(26).at("BGS", BURGAS).tell(told -> refusal(told)
                .days(4)
                .step("ASK_FOR_RECONSIDERATION"));
    }

    private static StoryTelling refusal(StoryTelling told) {
        return Stories.assessed(told)
                .days(8)
                .by(POLICE)
                .found("NO_GROUNDS_FOR_TRAFFICKING")
                .minutes(30)
                .step("REFUSE_FORMAL_IDENTIFICATION")
                .days(1)
                .by(BURGAS)
                .step("INFORM_OF_NEGATIVE_OUTCOME");
    }

    private LiveCase live(Group group, String form) {
        return new LiveCase(invention, group, form, Duration.ZERO);
    }
}
