package bg.nrm.web.cases;

import bg.nrm.access.AccountNames;
import bg.nrm.casefile.Allowance;
import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.EntryKind;
import bg.nrm.casefile.HandingOverACase;
import bg.nrm.casefile.Money;
import bg.nrm.casefile.RecordingAnInterview;
import bg.nrm.casefile.Rules;
import bg.nrm.casefile.Slip;
import bg.nrm.casefile.StepQuestions;
import bg.nrm.casefile.StoryEntry;
import bg.nrm.casefile.Succession;
import bg.nrm.casefile.TakingBackASlip;
import bg.nrm.paper.Signatory;
import bg.nrm.paper.Signature;
import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.ClosingReason;
import bg.nrm.procedure.standing.Ground;
import bg.nrm.procedure.standing.PeriodEnd;
import bg.nrm.procedure.standing.ReopeningReason;
import bg.nrm.procedure.standing.Shift;
import bg.nrm.question.Questions.Asked;
import bg.nrm.question.Wording;
import bg.nrm.time.Sofia;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Codes;
import bg.nrm.web.question.QuestionFaces;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the story of a case downwards, the latest day first. */
@RequestScoped
class StoryFaces {

    private static final Set<StepId> TURNING = Set.of(StepId.IDENTIFY_INFORMALLY, StepId.IDENTIFY_FORMALLY);

    private static final Set<EntryKind> TURNS = Set.of(EntryKind.EPISODE_BEGUN, EntryKind.RULES_CHANGED);

    @Inject
    private Terms terms;

    @Inject
    private Bodies bodies;

    @Inject
    private CasePaths paths;

    @Inject
    private Moments moments;

    @Inject
    private Codes codes;

    @Inject
    private QuestionFaces questions;

    @Inject
    private Texts texts;

    @Inject
    private PaperFaces papers;

    @Inject
    private Moneys moneys;

    @Inject
    private ServiceFaces services;

    @Inject
    private AccountNames names;

    @Inject
    private TakingBackASlip takingBack;

    /** By number; read once, where a story tells of somebody. */
    private Map<Integer, String> colleagues;

    /** One line of the story; a new day stands before it where one begins. */
    public record Line(
            Optional<String> day,
            String css,
            String machine,
            String when,
            String title,
            String words,
            String href,
            boolean slip,
            String takeBack) {}

    List<Line> lines(CaseInHand inHand, int most) {
        List<StoryEntry> latest = inHand.story().entries().stream()
                .sorted(Comparator.comparing(StoryEntry::happenedAt)
                        .thenComparing(StoryEntry::position)
                        .reversed())
                .limit(most)
                .toList();
        List<Line> lines = new ArrayList<>();
        Optional<LocalDate> day = Optional.empty();
        for (StoryEntry entry : latest) {
            LocalDate happened = Moments.dayOf(entry.happenedAt());
            lines.add(line(entry, inHand, day.filter(happened::equals).isEmpty()));
            day = Optional.of(happened);
        }
        return lines;
    }

    private Line line(StoryEntry entry, CaseInHand inHand, boolean newDay) {
        boolean slip = inHand.story().isSlip(entry);
        return new Line(
                newDay ? Optional.of(moments.as(entry.happenedAt(), "date")) : Optional.empty(),
                slip ? "slip" : css(entry),
                moments.iso(entry.happenedAt()),
                when(entry),
                title(entry),
                words(entry, inHand),
                href(entry),
                slip,
                takeBack(entry, inHand));
    }

    /** Where this user takes it back as a slip; empty where it is too late or never was theirs. */
    private String takeBack(StoryEntry entry, CaseInHand inHand) {
        return takingBack
                .slip(inHand)
                .filter(slip -> slip.entry().position() == entry.position())
                .map(slip -> paths.takeBack(inHand.caseFile().reference(), slip))
                .orElse("");
    }

    private static String css(StoryEntry entry) {
        if (entry.kind() == EntryKind.DEVIATION) {
            return "dev";
        }
        boolean turning = entry.kind() == EntryKind.STEP_DONE
                && TURNING.contains(StepId.valueOf(entry.subject().orElseThrow()));
        return turning || TURNS.contains(entry.kind()) ? "key" : "";
    }

    /** Time and body; and when it was written down, if that was another day. */
    private String when(StoryEntry entry) {
        String body =
                entry.recordedBy().isPresent() ? bodies.name(entry.bodyId()) : texts.in("cases", "story.byRegister");
        String said = isWithoutHour(entry) ? body : moments.time(entry.happenedAt()) + ", " + body;
        boolean later = !Moments.dayOf(entry.recordedAt()).equals(Moments.dayOf(entry.happenedAt()));
        return later ? said + ". " + texts.in("cases", "story.recorded", moments.both(entry.recordedAt())) : said;
    }

    /** A case begins with its signal; one of which only the day is known stands at the beginning of that day. */
    private static boolean isWithoutHour(StoryEntry entry) {
        return entry.kind() == EntryKind.CASE_OPENED
                && entry.happenedAt().atZone(Sofia.ZONE).toLocalTime().equals(LocalTime.MIN);
    }

    String title(StoryEntry entry) {
        String kind = texts.in("cases", "entry." + entry.kind());
        return switch (entry.kind()) {
            case STEP_DONE -> terms.title(step(entry));
            case CONSENT_ANSWERED -> texts.in(
                    "cases",
                    "entry.consent." + entry.details().one("answer").orElse("GIVEN"),
                    terms.term(Consent.valueOf(code(entry))));
            case CIRCUMSTANCE_FOUND, CIRCUMSTANCE_ENDED -> kind + ": " + terms.term(Circumstance.valueOf(code(entry)));
            case SERVICE -> kind + ": " + codes.labelAt(entry.recordedAt(), "SERVICE", code(entry));
            case DEVIATION -> kind + ": " + terms.term(DeviationReason.valueOf(code(entry)));
            case SUSPENDED, POSTPONED, RESUMED, EXTENDED -> kind + ": " + terms.term(step(entry));
            case PERIOD_ENDED, PERIOD_EXTENDED -> kind + ": "
                    + terms.term(PeriodId.valueOf(entry.subject().orElseThrow()));
            case RULES_CHANGED -> kind + ": " + terms.words().edition(rules(entry, Rules.RULES_AFTER));
            case PAPER_WRITTEN, PAPER_SIGNED -> kind + ": "
                    + terms.term(Document.valueOf(entry.details().one("form").orElseThrow()));
            case CASE_CLOSED -> kind + ": " + terms.term(ClosingReason.valueOf(code(entry)));
            case CASE_REOPENED -> kind + ": " + terms.term(ReopeningReason.valueOf(code(entry)));
            case CASE_OPENED,
                    EPISODE_BEGUN,
                    CONTACT,
                    INTERVIEW,
                    HANDED_OVER,
                    INVITED,
                    TAKEN_OUT,
                    DECLINED,
                    TAKEN_BACK -> kind;
        };
    }

    private String words(StoryEntry entry, CaseInHand inHand) {
        List<String> said = new ArrayList<>();
        switch (entry.kind()) {
            case STEP_DONE -> details(entry, said);
            case INTERVIEW -> said.add(
                    codes.labelsAt(entry.recordedAt(), "INTERVIEW_TOPIC", RecordingAnInterview.topics(entry)) + ".");
            case SERVICE -> said.add(Codes.capital(services.status(entry)) + ".");
            case CIRCUMSTANCE_FOUND -> shift(entry, inHand, said);
            case DEVIATION -> said.add(terms.title(step(entry)) + ".");
            case SUSPENDED, POSTPONED, EXTENDED, PERIOD_EXTENDED -> said.add(texts.in(
                    "cases", "entry.until", terms.title(Ground.valueOf(code(entry))), moments.date(entry.until())));
            case RULES_CHANGED -> succession(entry, said);
            case PAPER_SIGNED -> Arrays.stream(Signatory.values()).forEach(signatory -> entry.details()
                    .one(signatory.name())
                    .ifPresent(answer -> said.add(papers.signatory(signatory) + ": "
                            + papers.answer(Signature.Answer.valueOf(answer)) + ".")));
            case HANDED_OVER -> handedOver(entry, inHand, said);
            case TAKEN_OUT -> said.add(
                    Codes.capital(codes.labelAt(entry.recordedAt(), "ACCESS_END", code(entry))) + ".");
            case DECLINED -> said.add(
                    Codes.capital(codes.labelAt(entry.recordedAt(), "REFERRAL_REFUSAL", code(entry))) + ".");
            case TAKEN_BACK -> inHand.story().entries().stream()
                    .filter(each -> Slip.positions(entry).contains(each.position()))
                    .forEach(each -> said.add(title(each) + "."));
            case PERIOD_ENDED -> said.add(terms.title(PeriodEnd.valueOf(code(entry))) + ".");
            default -> {}
        }
        allowance(entry, said);
        entry.otherBodyId().ifPresent(body -> said.add(texts.in("cases", "entry.body", bodies.name(body))));
        entry.note().ifPresent(said::add);
        if (entry.isWithheld()) {
            said.add(texts.in("cases", "story.withheld"));
        }
        return String.join(" ", said);
    }

    /** What applied before, why it does not any more, and what ended with it. */
    private void succession(StoryEntry entry, List<String> said) {
        said.add(texts.in("cases", "entry.rulesBefore", terms.words().edition(rules(entry, Rules.RULES_BEFORE))));
        Succession succession = Succession.toldBy(entry);
        succession.because().ifPresent(why -> said.add(texts.in("cases", "entry.rulesBecause." + why)));
        steps("entry.rulesEnded", succession.ended(), said);
    }

    /** Who coordinates from then on, and who did before. */
    private void handedOver(StoryEntry entry, CaseInHand inHand, List<String> said) {
        if (colleagues == null) {
            colleagues = names.ofNumbers(inHand.story().entries().stream()
                    .filter(each -> each.kind() == EntryKind.HANDED_OVER)
                    .flatMap(each -> Stream.of(HandingOverACase.COLLEAGUE, HandingOverACase.BEFORE)
                            .flatMap(which -> each.details().one(which).stream()))
                    .map(Integer::valueOf)
                    .collect(Collectors.toSet()));
        }
        for (String which : List.of(HandingOverACase.COLLEAGUE, HandingOverACase.BEFORE)) {
            entry.details()
                    .one(which)
                    .map(number -> colleagues.getOrDefault(Integer.valueOf(number), "–"))
                    .ifPresent(name -> said.add(texts.in("cases", "entry.handedOver." + which, name)));
        }
    }

    /** By which rule time was stopped or given, and who allowed it. */
    private void allowance(StoryEntry entry, List<String> said) {
        Allowance.basisOf(entry)
                .ifPresent(code -> said.add(
                        texts.in("cases", "entry.basis", codes.labelAt(entry.recordedAt(), "LEGAL_BASIS", code))));
        Allowance.allowedByOf(entry)
                .ifPresent(code -> said.add(
                        texts.in("cases", "entry.allowedBy", codes.labelAt(entry.recordedAt(), "ALLOWED_BY", code))));
    }

    /** A change of track says which rules it changed. */
    private void shift(StoryEntry entry, CaseInHand inHand, List<String> said) {
        if (Circumstance.valueOf(code(entry)).excluded().isEmpty()) {
            return;
        }
        Shift shift = Shift.at(entry.happenedAt(), inHand.agenda());
        steps("shift.come", shift.come(), said);
        steps("shift.gone", shift.gone(), said);
        shift.entrusted().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(step -> said.add(texts.in(
                        "cases",
                        "shift.entrusted",
                        terms.term(step.getKey()),
                        step.getValue().stream().sorted().map(terms::term).collect(Collectors.joining(", ")))));
    }

    private void steps(String key, List<StepId> steps, List<String> said) {
        if (!steps.isEmpty()) {
            said.add(texts.in("cases", key, steps.stream().map(terms::term).collect(Collectors.joining("; "))));
        }
    }

    /** What the step says in codes, and its amount. */
    private void details(StoryEntry entry, List<String> said) {
        Optional<Money> money = Money.in(entry.details());
        money.ifPresent(amount -> said.add(texts.in("cases", Wording.label(StepQuestions.AMOUNT)) + ": "
                + moneys.both(amount, entry.happenedAt()) + "."));
        StepQuestions.coded(step(entry)).stream()
                .map(Asked::question)
                .filter(question -> !question.equals(StepQuestions.AMOUNT) && !question.equals(StepQuestions.CURRENCY))
                .filter(question -> !entry.details().all(question.name()).isEmpty())
                .forEach(question -> said.add(texts.in("cases", Wording.label(question)) + ": "
                        + questions.told(question, entry.details().all(question.name()), entry.recordedAt()) + "."));
    }

    /** What a step says in codes, without its note. */
    String inCodes(StoryEntry entry) {
        List<String> said = new ArrayList<>();
        details(entry, said);
        return String.join(" ", said);
    }

    private static String rules(StoryEntry entry, String which) {
        return entry.details().one(which).orElseThrow();
    }

    /** Where the page leads that shows what a change of rules changed; empty for every other entry. */
    private String href(StoryEntry entry) {
        return entry.kind() == EntryKind.RULES_CHANGED
                ? paths.difference(rules(entry, Rules.RULES_BEFORE), rules(entry, Rules.RULES_AFTER))
                : "";
    }

    private static StepId step(StoryEntry entry) {
        return StepId.valueOf(entry.subject().orElseThrow());
    }

    private static String code(StoryEntry entry) {
        return entry.code().orElseThrow();
    }
}
