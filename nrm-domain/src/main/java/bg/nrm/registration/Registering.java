package bg.nrm.registration;

import bg.nrm.casefile.CaseFiles;
import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.Episode;
import bg.nrm.casefile.StoryContinued;
import bg.nrm.organisation.Organisations;
import bg.nrm.person.Person;
import bg.nrm.person.Persons;
import bg.nrm.procedure.language.StepId;
import bg.nrm.protection.Protection;
import bg.nrm.registration.RegisteredVictim.Whose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the facts of the statistics in step with the stories: after every entry the rows say what the story, the person and the
 * episode say. A person is counted once a year and level, under the body that registered first.
 */
@ApplicationScoped
class Registering {

    @Inject
    private VictimFacts victims;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Persons persons;

    @Inject
    private Organisations organisations;

    void follow(@Observes StoryContinued continued) {
        CaseInHand inHand = continued.caseInHand();
        if (isIdentified(inHand)) {
            register(inHand);
        }
    }

    private static boolean isIdentified(CaseInHand inHand) {
        return inHand.story().telling(StepId.IDENTIFY_INFORMALLY).findAny().isPresent()
                || inHand.story().telling(StepId.IDENTIFY_FORMALLY).findAny().isPresent();
    }

    private void register(CaseInHand inHand) {
        victims.lockPerson(inHand.caseFile().personId());
        Person person = persons.find(inHand.caseFile().personId()).orElseThrow();
        int number = inHand.story().episode();
        Episode episode = caseFiles.episode(inHand.caseFile(), number);
        List<VictimFact> told = VictimFact.in(inHand, person, episode);
        List<RegisteredVictim> known = victims.known(inHand.caseFile().id(), number);
        for (Level level : Level.values()) {
            follow(
                    inHand,
                    of(level, told),
                    known.stream().filter(victim -> victim.level() == level).findFirst());
        }
    }

    private void follow(CaseInHand inHand, Optional<VictimFact> told, Optional<RegisteredVictim> known) {
        if (told.equals(known.map(RegisteredVictim::fact))) {
            return;
        }
        boolean sameYear = told.isPresent()
                && known.filter(victim ->
                                victim.year() == told.get().identifiedOn().getYear())
                        .isPresent();
        known.ifPresent(victim -> victims.close(victim, sameYear, inHand.now()));
        told.ifPresent(fact -> {
            Whose whose = whose(inHand, fact);
            boolean first = !victims.isCounted(
                    whose.pseudonym(), fact.level(), fact.identifiedOn().getYear());
            victims.add(new RegisteredVictim(whose, fact, first, inHand.now()));
        });
    }

    private Whose whose(CaseInHand inHand, VictimFact fact) {
        return new Whose(
                inHand.caseFile().id(),
                inHand.story().episode(),
                Protection.fingerprint(
                        "victim", String.valueOf(inHand.caseFile().personId())),
                inHand.caseFile().ownerId(),
                organisations.find(fact.bodyId()).orElseThrow().kind().name());
    }

    private static Optional<VictimFact> of(Level level, List<VictimFact> facts) {
        return facts.stream().filter(fact -> fact.level() == level).findFirst();
    }
}
