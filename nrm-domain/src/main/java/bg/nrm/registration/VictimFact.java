package bg.nrm.registration;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.Episode;
import bg.nrm.casefile.NegativeOutcome;
import bg.nrm.casefile.StoryEntry;
import bg.nrm.person.Person;
import bg.nrm.procedure.language.StepId;
import bg.nrm.time.Sofia;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one identification says for the tables: never who, only what is counted. */
record VictimFact(
        Level level,
        LocalDate identifiedOn,
        long bodyId,
        String sex,
        String ageGroup,
        String citizenshipGroup,
        String mainForm,
        List<String> forms,
        String crossBorder) {

    /**
     * What the story of the present episode says: at most one fact a level. None while it stands that no trafficking was found; a
     * refusal of formal identification leaves the informal one.
     */
    static List<VictimFact> in(CaseInHand inHand, Person person, Episode episode) {
        if (NegativeOutcome.INFORMAL.standingIn(inHand.story()).isPresent()) {
            return List.of();
        }
        return Stream.of(
                        first(inHand, StepId.IDENTIFY_INFORMALLY)
                                .map(entry -> of(Level.INFORMAL, entry, person, episode)),
                        first(inHand, StepId.IDENTIFY_FORMALLY)
                                .filter(entry -> NegativeOutcome.FORMAL
                                        .standingIn(inHand.story())
                                        .isEmpty())
                                .map(entry -> of(Level.FORMAL, entry, person, episode)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<StoryEntry> first(CaseInHand inHand, StepId step) {
        return inHand.story().telling(step).findFirst();
    }

    private static VictimFact of(Level level, StoryEntry entry, Person person, Episode episode) {
        LocalDate day = Sofia.dayOf(entry.happenedAt());
        return new VictimFact(
                level,
                day,
                entry.bodyId(),
                person.sex().name(),
                person.age().groupOn(day).name(),
                CitizenshipGroup.of(person.citizenships()).name(),
                episode.mainForm(),
                episode.forms().stream().sorted().toList(),
                episode.crossBorder());
    }
}
