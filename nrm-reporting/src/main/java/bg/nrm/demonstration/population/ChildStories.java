package bg.nrm.demonstration.population;

import java.util.SplittableRandom;

/** What children go through: SOP for children, measures 1.1 to 3.2. No child is asked for consent, and none reflects for 30 days. */
final class ChildStories implements Ways {

    private static final String CRISIS_CENTRE = "KC-BGS";
    private static final int MONTHS_MONITORED = 12;

    private final SplittableRandom random;
    private final String district;

    ChildStories(String district, SplittableRandom random) {
        this.district = district;
        this.random = random;
    }

    @Override
    public StoryTelling registeredOnly(CaseOpening opening) {
        StoryTelling telling = notified(opening.begunByChild(random));
        opening.childsRest(telling);
        return telling.days(20 + random.nextInt(60)).closes("CONTACT_LOST");
    }

    /** A child does not decline protection: what is known of it is no more than a number. */
    @Override
    public StoryTelling declines(CaseOpening opening) {
        return registeredOnly(opening);
    }

    @Override
    public StoryTelling returnsHome(CaseOpening opening) {
        StoryTelling telling = assessed(opening.begunByChild(random), CompetentBodies.socialAssistance(district));
        opening.childsRest(telling);
        return monitored(
                        reintegrated(telling.days(20 + random.nextInt(20)), CompetentBodies.socialAssistance(district)))
                .closes("RETURNED");
    }

    @Override
    public StoryTelling breaksOff(CaseOpening opening) {
        StoryTelling telling = assessed(opening.begunByChild(random), CompetentBodies.socialAssistance(district));
        opening.childsRest(telling);
        return telling.days(40 + random.nextInt(60)).contact().days(60).closes("CONTACT_LOST");
    }

    @Override
    public StoryTelling allTheWay(CaseOpening opening) {
        String social = CompetentBodies.socialAssistance(district);
        StoryTelling telling = assessed(opening.begunByChild(random), social);
        opening.childsRest(telling);
        placed(referred(telling, social), social);
        return monitored(reintegrated(telling.days(90 + random.nextInt(60)), social))
                .closes("GOALS_MET");
    }

    /** Three authorities in one act, within the day: measure 1.1. */
    static StoryTelling notified(StoryTelling telling) {
        return telling.hours(3).step("NOTIFY_OF_CHILD");
    }

    /** Risk at once, the letter of the agency, the plan that all sign: measures 1.2 and 1.3. */
    static StoryTelling assessed(StoryTelling telling, String social) {
        return notified(telling.hours(1).step("ASSESS_RISK"))
                .days(1)
                .by(CompetentBodies.CHILD_AGENCY)
                .step("WRITE_TO_SOCIAL_ASSISTANCE", social)
                .days(2)
                .by(social)
                .step("GIVE_OPINION_ON_PLACEMENT")
                .step("DRAFT_ACTION_PLAN")
                .step("RECORD_CHILDS_VIEW")
                .step("ASSESS_URGENT_NEEDS")
                .hours(2)
                .step("SIGN_ACTION_PLAN");
    }

    /** A measure of protection, an order, and the way to the crisis centre: measure 1.4. */
    static StoryTelling referred(StoryTelling telling, String social) {
        telling.by(social)
                .hours(1)
                .step("PROPOSE_PROTECTION_MEASURE")
                .step("PLACE_TEMPORARILY")
                .step("CONTACT_RECEIVING_ORGANISATION", CRISIS_CENTRE);
        return Stories.arrived(telling, CRISIS_CENTRE);
    }

    /** The crisis centre and the court: measures 2.1 and 2.2. */
    static StoryTelling placed(StoryTelling telling, String social) {
        return telling.by(CRISIS_CENTRE)
                .step("PLACE_IN_CRISIS_CENTRE")
                .hours(2)
                .step("GIVE_EMERGENCY_PSYCHOLOGICAL_HELP")
                .days(2)
                .step("GIVE_FEEDBACK")
                .step("COUNSEL_CHILD")
                .days(9)
                .by(social)
                .step("OPEN_SOCIAL_RESEARCH")
                .step("DECIDE_ON_PLACEMENT");
    }

    /** To the family or elsewhere: measure 3.2. */
    static StoryTelling reintegrated(StoryTelling telling, String social) {
        telling.by(social);
        boolean researched =
                telling.entries().stream().anyMatch(entry -> entry.what().equals("OPEN_SOCIAL_RESEARCH"));
        if (!researched) {
            telling.step("OPEN_SOCIAL_RESEARCH").days(5);
        }
        return telling.step("REINTEGRATE_CHILD").contactAndRevision();
    }

    /** A year of visits. */
    private static StoryTelling monitored(StoryTelling telling) {
        for (int month = 0; month < MONTHS_MONITORED; month++) {
            telling.days(27).step("MONITOR_CHILD");
        }
        return telling.days(50);
    }
}
