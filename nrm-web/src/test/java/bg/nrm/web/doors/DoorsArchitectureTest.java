package bg.nrm.web.doors;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.doors.Doors;
import bg.nrm.doors.OpenDoor;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and resources reach guarded use cases, values and what is named here, and nothing else (decision 16). */
class DoorsArchitectureTest {

    private static final String OWN = "of whoever asks and of nobody else";
    private static final String IN_HAND = "of a case in hand, which only a guarded reading gives";
    private static final String BY_CLOCK = "done by the clock, gives nothing back";
    private static final String PURE = "reads nothing but what it is given";

    private static final List<OpenDoor> OPEN = List.of(
            OpenDoor.to("AccountNames.of", "how a user is called, beside what they wrote"),
            OpenDoor.to("AccountNames.ofNumbers", "how users are called, beside what they wrote"),
            OpenDoor.to("Acts.form", "what a form asks is secret from nobody"),
            OpenDoor.to("Acts.published", "what an act asks is secret from nobody"),
            OpenDoor.to("Acts.record", "hands over to the act, which is guarded"),
            OpenDoor.to("AddingADocument.limit", "a number of the configuration"),
            OpenDoor.to("Admission.require", "asks the policy and gives nothing")
                    .only("bg.nrm.web.frame.PermittedPlaces"),
            OpenDoor.to("AnsweringOnce.answer", "stands around a guarded use case"),
            OpenDoor.to("AnsweringOnce.forgetOld", BY_CLOCK).only("bg.nrm.web.start."),
            OpenDoor.to("ChoosingDigest.own", OWN),
            OpenDoor.to("CodeLists.current", "what can be chosen in a form is secret from nobody"),
            OpenDoor.to("CodeLists.label", "the wording of a code"),
            OpenDoor.to("CodeLists.labelAt", "the wording of a code"),
            OpenDoor.to("Colleagues.of", IN_HAND),
            OpenDoor.to(
                    "Colleagues.openCasesOf", "a number, asked for an account that was opened by a guarded reading"),
            OpenDoor.to("Consents.of", IN_HAND),
            OpenDoor.to("Contention.isBehind", "tells why an act was not done, of what was thrown"),
            OpenDoor.to("Counts.of", "numbers of what a feature says may be counted"),
            OpenDoor.to("CurrentActor.find", "who asks"),
            OpenDoor.to("CurrentActor.get", "who asks"),
            OpenDoor.to("CurrentActor.is", "says who asks, once it was found out")
                    .only("bg.nrm.web.login."),
            OpenDoor.to("CurrentActor.isKnown", "who asks"),
            OpenDoor.to("CurrentActor.request", "the number of the request"),
            OpenDoor.to("DecidingOnAccess.countingWaiting", "a number, beside the menu of administrators"),
            OpenDoor.to("Documents.of", IN_HAND),
            OpenDoor.to("Drafts.begun", OWN),
            OpenDoor.to("Drafts.discard", OWN),
            OpenDoor.to("Drafts.find", OWN),
            OpenDoor.to("Drafts.ofForm", OWN),
            OpenDoor.to("Drafts.save", OWN),
            OpenDoor.to("EndingProposals.followTime", BY_CLOCK).only("bg.nrm.web.work."),
            OpenDoor.to("Episodes.present", IN_HAND),
            OpenDoor.to("ForgettingDrafts.forgetOld", BY_CLOCK).only("bg.nrm.web.start."),
            OpenDoor.to("ForgettingLogIns.forgetOld", BY_CLOCK).only("bg.nrm.web.start."),
            OpenDoor.to("ForgettingSubmissions.forgetOld", BY_CLOCK).only("bg.nrm.web.start."),
            OpenDoor.to("KeepingFeed.own", OWN),
            OpenDoor.to("KnownCases.ofPerson", "references of cases the user's body may know"),
            OpenDoor.to("KnownSignals.counting", "a number, of signals the user's body may know"),
            OpenDoor.to("KnownSignals.countingInDanger", "a number, of signals the user's body may know"),
            OpenDoor.to("KnownSignals.handedIn", OWN),
            OpenDoor.to("KnownSignals.lastChannel", "a code, of a signal that the user's body registered"),
            OpenDoor.to("KnownSignals.naming", "numbers of signals the user's body may know"),
            OpenDoor.to("ListingCases.countingOpen", "a number, of cases the user's body may know"),
            OpenDoor.to("ListingWork.countingLate", "a number, of duties of the user's body"),
            OpenDoor.to("LoggingIn.logIn", "nobody is known yet; notes itself in the audit")
                    .only("bg.nrm.web.login."),
            OpenDoor.to("LoggingIn.logOut", "nobody is kept from leaving; notes itself in the audit")
                    .only("bg.nrm.web.login."),
            OpenDoor.to("PaperPrinter.blank", "a form without a word about anybody"),
            OpenDoor.to("PaperPrinter.pdf", "of a paper in hand, which only a guarded reading gives"),
            OpenDoor.to("PaperPrinter.source", PURE),
            OpenDoor.to("Papers.of", IN_HAND),
            OpenDoor.to("Papers.toldAt", IN_HAND),
            OpenDoor.to("PersonChecks.doubts", PURE),
            OpenDoor.to("PublishedBodies.all", "the bodies of the mechanism are published"),
            OpenDoor.to("PublishedBodies.withCode", "the bodies of the mechanism are published"),
            OpenDoor.to("RaisingEscalations.followTime", BY_CLOCK).only("bg.nrm.web.work."),
            OpenDoor.to("RebuildingDuties.followTime", BY_CLOCK).only("bg.nrm.web.work."),
            OpenDoor.to("RecognisingFeed.recognise", "nobody is known yet").only("bg.nrm.web.feed."),
            OpenDoor.to("RecognisingToken.recognise", "nobody is known yet").only("bg.nrm.web.api.admission."),
            OpenDoor.to("RecognisingToken.refuse", "nobody is known; notes itself in the audit")
                    .only("bg.nrm.web.api.admission."),
            OpenDoor.to("RecognisingUser.forDemonstration", "accounts whose password stands beside them")
                    .only("bg.nrm.web.login."),
            OpenDoor.to("RecognisingUser.hasToChoosePassword", "nobody is known yet")
                    .only("bg.nrm.web.login."),
            OpenDoor.to("RecognisingUser.recognise", "nobody is known yet").only("bg.nrm.web.login."),
            OpenDoor.to("KeepingCheckpoints.followTime", BY_CLOCK).only("bg.nrm.web.work."),
            OpenDoor.to("ReindexingNames.followTime", BY_CLOCK).only("bg.nrm.web.work."),
            OpenDoor.to("SendingDigests.followTime", BY_CLOCK).only("bg.nrm.web.work."),
            OpenDoor.to("SameNumbers.others", "keys of persons the user's body may know"),
            OpenDoor.to("SignalChecks.problems", PURE),
            OpenDoor.to("Vitals.attention", "asked by a balancer").only("bg.nrm.web.health."),
            OpenDoor.to("Vitals.failing", "asked by a balancer").only("bg.nrm.web.health."),
            OpenDoor.to("Starting.open", "done at the start").only("bg.nrm.web.start."),
            OpenDoor.to("TakingBackASlip.slip", IN_HAND));

    private static final JavaClasses REGISTER = Doors.register();

    @Test
    void pages_and_resources_stay_before_the_doors() {
        Doors doors = doors();
        assertThat(refused(doors, REGISTER, "bg.nrm.web..")).isEmpty();
        assertThat(doors.unused()).isEmpty();
    }

    /** What was possible once: each of these beans compiles, and each is refused for what it reaches for. */
    @Test
    void a_bean_that_reaches_past_them_is_refused() {
        assertThat(refused(doors(), Doors.registerAndTests(), "bg.nrm.web.doors.fixture"))
                .map(refusal -> refusal.replace("bg.nrm.web.doors.fixture.", ""))
                .containsExactlyInAnyOrder(
                        "TakingCases reaches past the doors: bg.nrm.casefile.CaseFiles",
                        "ReadingRows reaches past the doors: bg.nrm.protection.Protection",
                        "ReadingRows reaches past the doors: bg.nrm.protection.SealedTable",
                        "ReadingRows reaches past the doors: jakarta.persistence.EntityManager",
                        "ReadingRows reaches past the doors: jakarta.persistence.PersistenceContext",
                        "ReadingRows reaches past the doors: jakarta.persistence.Query",
                        "LookingUp reaches past the doors: bg.nrm.person.Person",
                        "LookingUp reaches past the doors: bg.nrm.person.Persons",
                        "BecomingSomebody reaches past the doors: bg.nrm.access.CurrentActor.is(bg.nrm.access.Actor)",
                        "BecomingSomebody reaches past the doors:"
                                + " bg.nrm.access.RecognisingUser.recognise(java.lang.String)",
                        "BecomingSomebody reaches past the doors:"
                                + " bg.nrm.count.Counting.<init>(java.lang.String, java.util.List, int)",
                        "HoldingACase reaches past the doors: bg.nrm.casefile.CaseInHand.<init>(bg.nrm.casefile.CaseFile,"
                                + " bg.nrm.casefile.Story, bg.nrm.procedure.standing.Agenda,"
                                + " bg.nrm.casefile.CaseBodies, bg.nrm.access.Actor,"
                                + " bg.nrm.casefile.Rules$InForce)");
    }

    /**
     * The other beans that were possible: one asked the signals for one by its key and read what was told, others held rows of cases and
     * papers. Now they do not compile.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "casefile.StoredCase",
                "casefile.StoredEntry",
                "consent.StoredConsent",
                "document.StoredDocument",
                "paper.StoredPaper",
                "paper.StoredSignature",
                "paper.StoredVersion",
                "signal.Signals"
            })
    void is_known_to_its_own_feature_alone(String type) throws ClassNotFoundException {
        assertThat(Modifier.isPublic(Class.forName("bg.nrm." + type).getModifiers()))
                .isFalse();
    }

    private static Doors doors() {
        // what says no to too much knows nothing of the register
        return Doors.of(List.of("bg.nrm.web", "bg.nrm.load"), OPEN);
    }

    private static List<String> refused(Doors doors, JavaClasses all, String packages) {
        return classes()
                .that()
                .resideInAPackage(packages)
                .should(doors)
                .evaluate(all)
                .getFailureReport()
                .getDetails();
    }
}
