package bg.nrm.demonstration.population;

import java.util.SplittableRandom;

/** What adults go through: SOP for adults, measures 1.1 to 3.4. */
final class Stories implements Ways {

    private final SplittableRandom random;
    private final String district;
    private final Group group;

    Stories(String district, Group group, SplittableRandom random) {
        this.district = district;
        this.group = group;
        this.random = random;
    }

    @Override
    public StoryTelling registeredOnly(CaseOpening opening) {
        StoryTelling telling = opening.begunByAdult(random);
        opening.adultsRest(telling);
        return telling.days(20 + random.nextInt(60)).closes("CONTACT_LOST");
    }

    /** Wants no services. The offer stays open until the case is closed. */
    @Override
    public StoryTelling declines(CaseOpening opening) {
        StoryTelling telling = opening.begunByAdult(random);
        telling.hours(1).found("SERVICES_DECLINED").step("RECORD_REFUSAL_OF_SERVICES");
        opening.adultsRest(telling);
        return telling.days(30 + random.nextInt(60)).closes("SERVICES_DECLINED");
    }

    /** Found on the way or abroad; wishes to go home, and is brought home safely. */
    @Override
    public StoryTelling returnsHome(CaseOpening opening) {
        StoryTelling telling = assessed(opening.begunByAdult(random));
        opening.adultsRest(telling);
        return telling.days(3 + random.nextInt(6))
                .found("WISHES_TO_RETURN")
                .step("EXPLAIN_RETURN_OPTIONS")
                .hours(1)
                .agrees("SAFE_RETURN")
                .days(2)
                .step("PLAN_RETURN")
                .days(3 + random.nextInt(5))
                .step("CARRY_OUT_RETURN")
                .contactAndRevision()
                .days(25)
                .closes("RETURNED");
    }

    /** Contact breaks off after the referral. */
    @Override
    public StoryTelling breaksOff(CaseOpening opening) {
        StoryTelling telling = assessed(opening.begunByAdult(random));
        opening.adultsRest(telling);
        referred(telling, CompetentBodies.organisation(district));
        return telling.days(40 + random.nextInt(60)).contact().days(60).closes("CONTACT_LOST");
    }

    /** Goes through all five stages: identification, referral, shelter, the decision, long-term support. */
    @Override
    public StoryTelling allTheWay(CaseOpening opening) {
        StoryTelling telling = assessed(opening.begunByAdult(random));
        opening.adultsRest(telling);
        String shelter = CompetentBodies.shelter(district, group);
        referred(telling.hours(2).found("RETURN_HOME_RISKY"), shelter);
        sheltered(telling, shelter);
        decided(telling.days(22));
        longTerm(telling);
        return telling.days(150 + random.nextInt(150)).closes("GOALS_MET");
    }

    /** Risk, safety plan, urgent needs, support plan: measures 1.2 and 1.3. */
    static StoryTelling assessed(StoryTelling telling) {
        return telling.hours(1)
                .step("ASSESS_RISK")
                .minutes(20)
                .agrees("SAFETY_PLAN")
                .step("AGREE_SAFETY_PLAN")
                .minutes(15)
                .step("INTERVIEW_ABOUT_NEEDS")
                .step("ASSESS_URGENT_NEEDS")
                .minutes(30)
                .step("AGREE_SUPPORT_PLAN");
    }

    /** Consent, then contact, then the way there: measure 1.4. The answer to the question is the step of asking. */
    static StoryTelling referred(StoryTelling telling, String receiving) {
        return arrived(contacted(telling, receiving), receiving)
                .days(2)
                .by(receiving)
                .step("GIVE_FEEDBACK");
    }

    /** Up to the question to the receiving body. */
    static StoryTelling contacted(StoryTelling telling, String receiving) {
        return consented(telling, receiving).minutes(30).step("CONTACT_RECEIVING_ORGANISATION", receiving);
    }

    /** The receiving body says yes; the sender goes on. */
    static StoryTelling confirmed(StoryTelling telling, String receiving) {
        String sender = telling.body();
        return telling.hours(3).by(receiving).step("CONFIRM_RECEPTION").by(sender);
    }

    /** Confirmed, accompanied, handed over. */
    static StoryTelling arrived(StoryTelling telling, String receiving) {
        return confirmed(telling, receiving)
                .hours(4)
                .step("ACCOMPANY_TO_RECEIVING_ORGANISATION")
                .contactAndRevision();
    }

    static StoryTelling consented(StoryTelling telling, String receiving) {
        return telling.hours(1).agrees("REFERRAL", receiving).agrees("SHARING_OF_INFORMATION", receiving);
    }

    /** Shelter, psychological help, legal counselling: measures 2.1 and 2.2. */
    static StoryTelling sheltered(StoryTelling telling, String shelter) {
        return telling.by(shelter)
                .step("ACCOMMODATE_IN_EMERGENCY")
                .hours(3)
                .step("GIVE_EMERGENCY_PSYCHOLOGICAL_HELP")
                .days(3)
                .agrees("LEGAL_AID")
                .step("REQUEST_LEGAL_AID", CompetentBodies.LEGAL_AID)
                .days(4)
                .by(CompetentBodies.LEGAL_AID)
                .step("GIVE_LEGAL_COUNSELLING")
                .by(shelter)
                .contactAndRevision()
                .days(7)
                .step("SUPPORT_THE_DECISION");
    }

    private void decided(StoryTelling telling) {
        if (random.nextInt(100) < 40) {
            telling.agrees("PROCEEDINGS")
                    .hours(3)
                    .step("INFORM_OF_SPECIAL_PROTECTION")
                    .days(2)
                    .step("FILE_SIGNAL_WITH_AUTHORITIES")
                    .step("REQUEST_SPECIAL_PROTECTION");
        } else {
            telling.refuses("PROCEEDINGS");
        }
    }

    /** Application, first contact with the service, assessment within 20 days, plan: measure 3.1. */
    private void longTerm(StoryTelling telling) {
        String social = CompetentBodies.socialAssistance(district);
        telling.days(12)
                .found("CRISIS_OVERCOME")
                .found("STABLE_EMOTIONAL_STATE")
                .found("BASIC_LIVING_CONDITIONS")
                .found("CURRENT_ADDRESS_REGISTERED")
                .agrees("LONG_TERM_SUPPORT")
                .step("APPLY_FOR_LONG_TERM_SUPPORT", social)
                .by(social)
                .days(5)
                .step("ISSUE_INITIAL_NEEDS_ASSESSMENT")
                .days(6)
                .step("MAKE_FIRST_CONTACT_WITH_SERVICE")
                .contactAndRevision()
                .days(12)
                .step("ASSESS_INDIVIDUAL_NEEDS")
                .days(4)
                .step("AGREE_LONG_TERM_PLAN");
    }
}
