package bg.nrm.web.cases;

import bg.nrm.casefile.ActForm;
import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.Colleagues;
import bg.nrm.casefile.DecidingOnAPeriod;
import bg.nrm.casefile.RecordingAService;
import bg.nrm.casefile.RecordingAnInterview;
import bg.nrm.casefile.TakingABodyOut;
import bg.nrm.procedure.standing.PeriodStanding;
import bg.nrm.question.Kind;
import bg.nrm.question.Question;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;

/** What can be chosen in the form of an act, where it is more than a code list: as the case stands, only what may be chosen now. */
@ApplicationScoped
class ActChoices {

    @Inject
    private Bodies bodies;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Codes codes;

    @Inject
    private Terms terms;

    @Inject
    private Texts texts;

    @Inject
    private Moments moments;

    /** Empty where the code list of the question says what can be chosen. */
    List<SelectItem> of(ActForm form, Question<?> question, CaseInHand inHand) {
        if (question.equals(DecidingOnAPeriod.PERIOD)) {
            return periods(form, inHand);
        } else if (question.equals(RecordingAnInterview.TOPICS)) {
            return topics(inHand);
        } else if (question.equals(TakingABodyOut.BODY)) {
            return inHand.bodies().letIn().stream()
                    .map(body -> new SelectItem(String.valueOf(body), bodies.name(body)))
                    .toList();
        } else if (question.kind() instanceof Kind.Body) {
            return bodies.authorities(inHand.actor().organisationId());
        } else if (question.kind() instanceof Kind.Colleague) {
            return colleagues.of(inHand).stream()
                    .map(colleague -> new SelectItem(String.valueOf(colleague.number()), colleague.name()))
                    .toList();
        }
        return question.kind() instanceof Kind.Term<?> term
                ? term.among().stream()
                        .map(value -> new SelectItem(value.name(), word(question, value)))
                        .toList()
                : List.of();
    }

    private String word(Question<?> question, Enum<?> value) {
        return question.equals(RecordingAService.STATUS)
                ? texts.in("cases", "service.status." + value)
                : terms.title(value);
    }

    /** What may be asked about; of what was asked before, by whom and when. */
    private List<SelectItem> topics(CaseInHand inHand) {
        return codes.items("INTERVIEW_TOPIC").stream()
                .map(topic -> new SelectItem(topic.getValue(), label(topic, inHand)))
                .toList();
    }

    private String label(SelectItem topic, CaseInHand inHand) {
        return inHand.story().interviews().stream()
                .filter(interview -> RecordingAnInterview.topics(interview).contains((String) topic.getValue()))
                .reduce((earlier, later) -> later)
                .map(interview -> texts.in(
                        "cases",
                        "interview.before",
                        topic.getLabel(),
                        moments.date(interview.happenedAt()),
                        bodies.name(interview.bodyId())))
                .orElse(topic.getLabel());
    }

    /** Those about which this can be decided, with their days. */
    private List<SelectItem> periods(ActForm form, CaseInHand inHand) {
        return inHand.agenda().periods().stream()
                .filter(
                        form.name().equals(DecidingOnAPeriod.ENDING)
                                ? DecidingOnAPeriod::mayEnd
                                : DecidingOnAPeriod::mayExtend)
                .map(period -> new SelectItem(period.period().id().name(), dated(period)))
                .toList();
    }

    private String dated(PeriodStanding period) {
        String title = terms.title(period.period().id());
        return period.since().isPresent() && period.until().isPresent()
                ? texts.in(
                        "cases",
                        "form.END_PERIOD.dates",
                        title,
                        moments.date(period.since().get()),
                        moments.date(period.until().get()))
                : title;
    }
}
