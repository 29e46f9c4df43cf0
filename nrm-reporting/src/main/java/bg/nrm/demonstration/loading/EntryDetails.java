package bg.nrm.demonstration.loading;

import bg.nrm.demonstration.population.DemoEntry;
import bg.nrm.demonstration.population.DemoEpisode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an entry says in codes besides: on what an identification rests, how large the risk is, what was shared. */
final class EntryDetails {

    static final String SHARED = "NEEDS,PSEUDONYM,RISK,SEX_AND_AGE";

    private EntryDetails() {}

    static Optional<String> of(DemoEntry entry, DemoEpisode episode) {
        if (entry.kind() == DemoEntry.Kind.SUSPENDED) {
            return Optional.of("allowedBy=PERSON;basis=WISH_OF_THE_PERSON");
        }
        if (entry.kind() != DemoEntry.Kind.STEP_DONE) {
            return Optional.empty();
        }
        return switch (entry.what()) {
            case "IDENTIFY_INFORMALLY" -> Optional.of(identification(episode) + ";grounds=INFORMAL_TALK");
            case "IDENTIFY_FORMALLY" -> Optional.of(identification(episode));
            case "ASSESS_RISK", "REVISE_RISK_AND_PLAN" -> Optional.of(
                    "level=MEDIUM;medical=NO;riskBasis=INTERVIEW;violence=UNKNOWN");
            case "INFORM_OF_RIGHTS" -> Optional.of(
                    "interpreter=NOT_NEEDED;language=bg;signature=SIGNED;understood=YES");
            case "REFUSE_FORMAL_IDENTIFICATION" -> Optional.of("negativeGrounds=NO_INDICATORS,NOT_CONFIRMED");
            case "INFORM_OF_NEGATIVE_OUTCOME" -> Optional.of("interpreter=NOT_NEEDED;language=bg;understood=YES");
            case "ASK_FOR_RECONSIDERATION" -> Optional.of("askedBy=PERSON;reconsidered=FORMAL");
            case "RECONSIDER_NEGATIVE_OUTCOME" -> Optional.of("decidedBy=SAME_BODY;outcome=UPHELD;reconsidered=FORMAL");
            case "CONTACT_RECEIVING_ORGANISATION" -> Optional.of("shared=" + SHARED);
            case "NOTIFY_OF_CHILD" -> Optional.of(
                    "notified=CHILD_PROTECTION_AGENCY,MINISTRY_OF_INTERIOR,NATIONAL_COMMISSION");
            case "WRITE_TO_SOCIAL_ASSISTANCE" -> Optional.of("notified=SOCIAL_ASSISTANCE,SOCIAL_ASSISTANCE_AGENCY");
            case "AGREE_SUPPORT_PLAN", "SIGN_ACTION_PLAN" -> Optional.of("signatures=ALL");
            case "REINTEGRATE_CHILD" -> Optional.of("exit=RELATIVES");
            default -> Optional.empty();
        };
    }

    /** The main form comes first. */
    private static String identification(DemoEpisode episode) {
        List<String> forms = new ArrayList<>(episode.forms());
        forms.remove(episode.mainForm());
        forms.add(0, episode.mainForm());
        return "crossing=" + episode.crossBorder() + ";forms=" + String.join(",", forms);
    }
}
