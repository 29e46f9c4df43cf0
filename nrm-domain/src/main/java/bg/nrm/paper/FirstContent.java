package bg.nrm.paper;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.StoryEntry;
import bg.nrm.codes.CodeLists;
import bg.nrm.organisation.Organisations;
import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.StepId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * With what a new paper begins: what stands in other papers of the case already, and what its story says. Victims are asked four times
 * because forms do not know of each other. Papers are written in Bulgarian.
 */
@ApplicationScoped
class FirstContent {

    private static final Locale BULGARIAN = new Locale("bg");

    @Inject
    private Papers papers;

    @Inject
    private CodeLists lists;

    @Inject
    private Organisations organisations;

    Content of(Form form, CaseInHand inHand) {
        return switch (form.document()) {
            case SUPPORT_AND_SAFETY_PLAN -> plan(last(inHand)).withRows("bodies", referredTo(inHand));
            case RISK_ASSESSMENT, WRITTEN_SAFETY_PLAN, URGENT_NEEDS_ASSESSMENT, INDIVIDUAL_PLAN -> Optional.ofNullable(
                            last(inHand).get(form.document()))
                    .orElseGet(() -> ToldOtherwise.begun(form, inHand.story()));
            case REFERRAL_LETTER -> referral(last(inHand));
            case CASE_REGISTRATION, STATISTICAL_RECORD -> identification(form, inHand);
            default -> ToldOtherwise.begun(form, inHand.story());
        };
    }

    /** What stands last in each kind of paper. */
    private Map<Document, Content> last(CaseInHand inHand) {
        return papers.of(inHand).stream()
                .collect(Collectors.toMap(
                        sheet -> sheet.form().document(),
                        sheet -> sheet.version().content(),
                        (latest, earlier) -> latest));
    }

    private Content plan(Map<Document, Content> last) {
        Content risk = last.getOrDefault(Document.RISK_ASSESSMENT, Content.NONE);
        Content safety = last.getOrDefault(Document.WRITTEN_SAFETY_PLAN, Content.NONE);
        return Content.NONE
                .with("urgentNeeds", needs(last))
                .with(
                        "riskAssessment",
                        lines(Stream.concat(
                                risk
                                        .one(IdentificationForms.LEVEL)
                                        .map(level -> "Степен на риска: " + word("RISK_LEVEL", level) + ".")
                                        .stream(),
                                risk.one("reasoning").stream())))
                .with(
                        "safetyPlan",
                        lines(Stream.concat(
                                safety.one("dangers").stream(),
                                safety.rowsOf("measures").stream()
                                        .map(row -> row.getOrDefault("measure", "")
                                                + said(" – ", row.get("responsible"))))));
    }

    /** The bodies the person was referred to so far. */
    private List<Map<String, String>> referredTo(CaseInHand inHand) {
        return inHand.story()
                .telling(StepId.CONTACT_RECEIVING_ORGANISATION)
                .flatMap(entry -> entry.otherBodyId().stream())
                .distinct()
                .flatMap(body -> organisations.find(body).stream())
                .map(body -> Map.of("body", body.name(BULGARIAN)))
                .toList();
    }

    private Content referral(Map<Document, Content> last) {
        return Content.NONE.with("reason", needs(last));
    }

    private String needs(Map<Document, Content> last) {
        return lines(last.getOrDefault(Document.URGENT_NEEDS_ASSESSMENT, Content.NONE).rowsOf("needs").stream()
                .map(row -> word("NEED", row.getOrDefault("topic", "")) + ": " + row.getOrDefault("need", "")
                        + said(" – предложено: ", row.get("offer"))));
    }

    /** The grounds and forms that were recorded with the identification. */
    private static Content identification(Form form, CaseInHand inHand) {
        Content content = Content.NONE;
        for (StoryEntry entry :
                inHand.story().telling(StepId.IDENTIFY_INFORMALLY).toList()) {
            for (String field : List.of("grounds", "indicators", "forms", "crossing")) {
                if (form.has(field)) {
                    content = content.with(field, entry.details().all(field));
                }
            }
        }
        return content;
    }

    private String word(String list, String code) {
        return lists.label(list, code, BULGARIAN);
    }

    private static String said(String before, String words) {
        return words == null ? "" : before + words;
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
