package bg.nrm.casefile;

import static bg.nrm.question.Question.choice;
import static bg.nrm.question.Question.choices;
import static bg.nrm.question.Question.folded;
import static bg.nrm.question.Questions.asked;
import static bg.nrm.question.Questions.needed;
import static bg.nrm.question.Questions.section;
import static bg.nrm.question.Questions.together;

import bg.nrm.organisation.BodyKind;
import bg.nrm.procedure.language.StepId;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.Questions.Asked;
import bg.nrm.question.Questions.Placed;
import bg.nrm.question.Questions.Section;
import bg.nrm.question.Rule;
import bg.nrm.question.When;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a step asks of whoever records it: when it was taken, what a rule, a table or a clock needs to know in codes, and a note.
 * Everything else is text of the note.
 */
public final class StepQuestions {

    /** On what the identification rests; measure 1.1, a to f. */
    public static final Question<Set<String>> GROUNDS = choices("grounds", "IDENTIFICATION_BASIS");

    /** The form that counts most, and others. */
    public static final Question<List<String>> FORMS = Question.ranked("forms", "FORM");

    public static final Question<String> CROSSING = choice("crossing", "CROSS_BORDER");

    /** What was noticed; it helps to look further and decides nothing (list of the mechanism, 1.1 to 5.3). */
    private static final Question<Set<String>> INDICATORS =
            folded("indicators", "INDICATOR", "N1", "N2", "N3", "N4", "N5");

    /** Indicators by form of exploitation; their content is not confirmed in a page. */
    private static final Question<Set<String>> FORM_INDICATORS = folded(
            "formIndicators",
            "INDICATOR_FORM",
            "SEXUAL",
            "LABOUR",
            "BEGGING",
            "DOMESTIC",
            "CHILD",
            "ORGAN",
            "NEWBORN",
            "FURTHER");

    /** General indicators of the UN Office on Drugs and Crime: a further list, as help only. */
    private static final Question<Set<String>> GENERAL_INDICATORS =
            folded("generalIndicators", "INDICATOR_UNODC", "ALL");

    /** The six dimensions of the operational indicators of the International Labour Organization. */
    private static final Question<Set<String>> OPERATIONAL_INDICATORS =
            folded("operationalIndicators", "INDICATOR_ILO", "ALL");

    /** Why somebody is found not to be a victim. */
    public static final Question<Set<String>> NEGATIVE_GROUNDS = choices("negativeGrounds", "NEGATIVE_GROUND");

    /** Which of the two outcomes is to be looked at again: a {@link NegativeOutcome}. */
    public static final Question<String> RECONSIDERED = choice("reconsidered", "LEVEL");

    private static final Question<String> ASKED_BY = choice("askedBy", "RECONSIDERATION_ASKED_BY");
    private static final Question<String> DECIDED_BY = choice("decidedBy", "RECONSIDERATION_DECIDED_BY");
    public static final Question<String> OUTCOME = choice("outcome", "RECONSIDERATION_OUTCOME");

    private static final Question<String> LANGUAGE = choice("language", "LANGUAGE");
    private static final Question<String> UNDERSTOOD = choice("understood", "UNDERSTANDING");
    private static final Question<String> INTERPRETER = choice("interpreter", "INTERPRETER");

    /** Whether the person signed the protocol of the rights; refusing changes nothing. */
    private static final Question<String> SIGNATURE = choice("signature", "SIGNATURE");

    /** Talked with the person, or observed only; measure 1.2. */
    static final Question<String> RISK_BASIS = choice("riskBasis", "RISK_BASIS");

    /** First question of the risk assessment: an urgent medical need. */
    public static final Question<String> MEDICAL = choice("medical", "DANGER");

    /** Second question: a threat of violence or of being trafficked again. */
    public static final Question<String> VIOLENCE = choice("violence", "DANGER");

    public static final Question<String> LEVEL = choice("level", "RISK_LEVEL");

    /** The body the person is referred to, or the directorate that is written to. */
    public static final Question<Long> RECEIVER = Question.body("receiver");

    /** What is passed on: only what is necessary, and what the person agreed to; measure 1.4, step 2. */
    private static final Question<Set<String>> SHARED = choices("shared", "SHARED_DATA");

    /** Who was told in one act; children, 1.1 and 1.2, foreign nationals, 1.1. Whom the rulebook names has to be among them. */
    public static final Question<Set<String>> NOTIFIED = choices("notified", "AUTHORITY");

    /** A plan is signed: by the person and who talked with them (adults, 1.3), by all members of the team (children, 1.3). */
    public static final Question<String> SIGNATURES = choice("signatures", "SIGNATURES");

    /** Where the child goes after the crisis centre; children, 3.2. */
    public static final Question<String> EXIT = choice("exit", "CHILD_EXIT");

    /** Whom somebody has told of a child in need; Child Protection Act, art. 7. */
    private static final Question<Set<String>> REPORTED_TO = choices("reportedTo", "CHILD_REPORT");

    /** Initial or regular legal aid; the second is free on conditions only. */
    private static final Question<String> LEGAL_AID = choice("legalAid", "LEGAL_AID_KIND");

    /** By which address benefits are claimed: the permanent one; cooperation, part III. */
    static final Question<String> ADDRESS = choice("address", "ADDRESS_KIND");

    private static final Question<String> REACHED = choice("reached", "FOLLOW_UP_CONTACT");
    private static final Question<String> HOUSING = choice("housing", "FOLLOW_UP_HOUSING");
    private static final Question<String> WORK = choice("work", "FOLLOW_UP_WORK");
    private static final Question<String> SCHOOL = choice("school", "FOLLOW_UP_SCHOOL");

    /** Whether the person seems to be trafficked again: then a new episode begins. */
    public static final Question<String> TRAFFICKED_AGAIN = choice("traffickedAgain", "DANGER");

    private static final Question<String> INSTANCE = choice("instance", "PROCEEDINGS_INSTANCE");
    public static final Question<String> DECISION = choice("decision", "PROCEEDINGS_DECISION");
    public static final Question<String> FORCE = choice("force", "DECISION_FORCE");

    /** Three paths; measure 3.4. */
    static final Question<String> PATH = choice("path", "COMPENSATION_PATH");

    static final Question<String> STATE = choice("state", "COMPENSATION_STATE");
    public static final Question<Long> AMOUNT = Question.hundredths("amount");
    public static final Question<String> CURRENCY = choice("currency", "CURRENCY");

    /** Both questions of danger are answered with yes and the risk is said to be low: that can be, and has to be explained. */
    private static final When LOW_IN_DANGER =
            When.chosen(MEDICAL, "YES").and(When.chosen(VIOLENCE, "YES")).and(When.chosen(LEVEL, "LOW"));

    private static final Section INDICATOR_LISTS = section(
            "indicators",
            asked(INDICATORS),
            asked(FORM_INDICATORS),
            asked(GENERAL_INDICATORS),
            asked(OPERATIONAL_INDICATORS));

    private static final Section RISK =
            section("risk", together("risk", needed(RISK_BASIS), needed(MEDICAL), needed(VIOLENCE), needed(LEVEL)));

    private static final Section TOLD = section("notified", needed(NOTIFIED));

    private static final Section SIGNED = section("signatures", needed(SIGNATURES));

    private static final Section TO_DIRECTORATE = section("addressee", needed(RECEIVER));

    private static final Map<StepId, List<Section>> OWN = Map.ofEntries(
            asks(
                    StepId.IDENTIFY_INFORMALLY,
                    section("identification", needed(GROUNDS), asked(FORMS), asked(CROSSING)),
                    INDICATOR_LISTS),
            asks(StepId.IDENTIFY_FORMALLY, section("identification", asked(FORMS), asked(CROSSING)), INDICATOR_LISTS),
            asks(StepId.RECORD_THAT_NO_TRAFFICKING_IS_FOUND, answers(needed(NEGATIVE_GROUNDS))),
            asks(StepId.REFUSE_FORMAL_IDENTIFICATION, answers(needed(NEGATIVE_GROUNDS))),
            asks(
                    StepId.ASK_FOR_RECONSIDERATION,
                    answers(together("reconsidered", needed(RECONSIDERED), needed(ASKED_BY)))),
            asks(
                    StepId.RECONSIDER_NEGATIVE_OUTCOME,
                    answers(together("reconsidered", needed(RECONSIDERED), needed(DECIDED_BY), needed(OUTCOME)))),
            asks(
                    StepId.INFORM_OF_RIGHTS,
                    answers(together(
                            "informed", needed(LANGUAGE), needed(UNDERSTOOD), needed(INTERPRETER), needed(SIGNATURE)))),
            asks(
                    StepId.INFORM_OF_NEGATIVE_OUTCOME,
                    answers(together("informed", needed(LANGUAGE), needed(UNDERSTOOD), needed(INTERPRETER)))),
            asks(StepId.ASSESS_RISK, RISK),
            asks(StepId.REVISE_RISK_AND_PLAN, RISK),
            asks(StepId.CONTACT_RECEIVING_ORGANISATION, section("receiver", needed(RECEIVER), needed(SHARED))),
            asks(StepId.NOTIFY_OF_CHILD, TOLD),
            asks(StepId.NOTIFY_OF_CHILD_ABROAD, TOLD),
            asks(StepId.WRITE_TO_SOCIAL_ASSISTANCE, TO_DIRECTORATE, TOLD),
            asks(StepId.FORWARD_ASYLUM_REQUEST, TOLD),
            asks(StepId.AGREE_SUPPORT_PLAN, SIGNED),
            asks(StepId.SIGN_ACTION_PLAN, SIGNED),
            asks(StepId.REQUEST_LEGAL_AID, answers(asked(LEGAL_AID))),
            asks(StepId.GIVE_LEGAL_COUNSELLING, answers(asked(LEGAL_AID))),
            asks(StepId.CLAIM_SOCIAL_BENEFITS, answers(needed(ADDRESS))),
            asks(
                    StepId.FOLLOW_UP,
                    answers(
                            together("reached", needed(REACHED), needed(TRAFFICKED_AGAIN)),
                            together("life", asked(HOUSING), asked(WORK), asked(SCHOOL)))),
            asks(
                    StepId.RECORD_DECISION_IN_PROCEEDINGS,
                    answers(together("decision", needed(INSTANCE), needed(DECISION), needed(FORCE)))),
            asks(
                    StepId.RECORD_COMPENSATION,
                    answers(
                            together("claim", needed(PATH), needed(STATE)),
                            together(
                                    "amount",
                                    asked(AMOUNT).neededWhen(When.answered(CURRENCY)),
                                    asked(CURRENCY).neededWhen(When.answered(AMOUNT))))),
            asks(StepId.REPORT_CHILD_IN_NEED, answers(needed(REPORTED_TO))),
            asks(StepId.REINTEGRATE_CHILD, section("exit", needed(EXIT))));

    /** Decisions for which the reasons have to be written down. */
    private static final Set<StepId> REASONED = EnumSet.of(
            StepId.IDENTIFY_INFORMALLY,
            StepId.IDENTIFY_FORMALLY,
            StepId.RECORD_THAT_NO_TRAFFICKING_IS_FOUND,
            StepId.REFUSE_FORMAL_IDENTIFICATION,
            StepId.RECONSIDER_NEGATIVE_OUTCOME);

    /** What is kept of an entry in places of its own, and not in codes. */
    private static final Set<Question<?>> APART = Set.of(ActForm.HAPPENED_AT, ActForm.NOTE, RECEIVER);

    private static final Map<StepId, Questions> ALL =
            Arrays.stream(StepId.values()).collect(Collectors.toMap(Function.identity(), StepQuestions::whole));

    private static final Map<String, Question<?>> BY_NAME = ALL.values().stream()
            .flatMap(questions -> questions.asked().stream())
            .map(Asked::question)
            .collect(HashMap::new, (all, question) -> all.put(question.name(), question), Map::putAll);

    private StepQuestions() {}

    /** All that this step asks, when it was taken first and what there is to say last. */
    public static Questions of(StepId step) {
        return ALL.get(step);
    }

    /** What of it an entry keeps in codes, by the name of the question. */
    public static List<Asked> coded(StepId step) {
        return of(step).asked().stream()
                .filter(asked -> !APART.contains(asked.question()))
                .toList();
    }

    public static boolean asks(StepId step, Question<?> question) {
        return of(step).asked().stream().anyMatch(asked -> asked.question().equals(question));
    }

    /** Whether a question of this name is answered in codes, of whatever step. */
    public static boolean isCoded(String name) {
        return BY_NAME.containsKey(name) && !APART.contains(BY_NAME.get(name));
    }

    /** Whether a body of this kind can be the one that a step names: a letter goes to those who protect children, a referral to anybody. */
    public static boolean isReceiver(StepId step, BodyKind kind) {
        return step != StepId.WRITE_TO_SOCIAL_ASSISTANCE
                || kind == BodyKind.SOCIAL_ASSISTANCE
                || kind == BodyKind.CHILD_PROTECTION;
    }

    private static Questions whole(StepId step) {
        List<Section> sections = Stream.of(
                        Stream.of(section("when", needed(ActForm.HAPPENED_AT))),
                        OWN.getOrDefault(step, List.of()).stream(),
                        Stream.of(note(step)))
                .flatMap(Function.identity())
                .toList();
        return new Questions(
                sections,
                List.of(
                        new Rule.Fits(SIGNATURES, When.not(When.chosen(SIGNATURES, "MISSING")), "signatures.missing"),
                        new Rule.Fits(ADDRESS, When.not(When.chosen(ADDRESS, "CURRENT")), "address.permanent")));
    }

    private static Section note(StepId step) {
        if (REASONED.contains(step)) {
            return section("reasons", asked(ActForm.NOTE).needed("note.missing"));
        }
        return section("note", asked(ActForm.NOTE).neededWhen(LOW_IN_DANGER, "risk.lowInDanger"));
    }

    private static Map.Entry<StepId, List<Section>> asks(StepId step, Section... sections) {
        return Map.entry(step, List.of(sections));
    }

    /** What has no heading of its own. */
    private static Section answers(Placed... parts) {
        return section("asked", parts);
    }
}
