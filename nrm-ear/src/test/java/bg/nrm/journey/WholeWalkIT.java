package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.Screens;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * The walk for which the register was made: from a signal through the five stages of the mechanism to the closing, by the steps the
 * case itself offers, and into the year's statutory table. Its pictures are those of the user's guide.
 */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeWalkIT {

    private static final String[] CELL = {"Трудова експлоатация", "Жени", "18 и повече г."};

    private final Diary diary =
            new Diary(LocalDate.now(ZoneId.of("Europe/Sofia")).minusDays(14).atTime(9, 30));

    @Test
    void an_adult_is_led_through_all_five_stages_and_is_one_more_in_the_table_of_the_year(Page page) {
        Visit secretary = Visit.of("burgas.sekretar", page);
        Visit statistician = Visit.beside(page, "statistika");
        ReportOne table = ReportOne.of(diary.year(), statistician.page());
        int before = table.figure(CELL[0], CELL[1], CELL[2]);

        register(secretary);
        CaseDesk desk = triage(page);
        identify(desk);
        Visit shelter = refer(desk);
        protect(desk, shelter);
        support(desk);
        include(desk, shelter);
        close(desk);

        assertThat(table.made().figure(CELL[0], CELL[1], CELL[2])).isEqualTo(before + 1);
        station(statistician.page(), "report");
        table.lookBehind(CELL[0], CELL[1], CELL[2]);
        assertThat(statistician.page().locator("ul.refs")).containsText(desk.reference());
        station(statistician.page(), "behind");
        statistician.close();
        shelter.close();
    }

    private void register(Visit secretary) {
        Page page = secretary.page();
        SignalForm form = SignalForm.open(page)
                .byHotline()
                .type("received", diary.day())
                .type("time", diary.hour())
                .choose("district", "BGS")
                .type("place", "гр. Бургас")
                .type("narrative", "Работи без почивка в цех, документите ѝ са взети. Иска да си тръгне.")
                .named("Малина Примерова")
                .choose("persons:0:sex", "F")
                .choose("persons:0:known", "ESTIMATED")
                .type("persons:0:from", "27")
                .type("persons:0:to", "32")
                .safely(
                        "по телефона на сестра ѝ",
                        "делник след 18 ч.",
                        "обаждате се от библиотеката",
                        "съобщения и име на служба");
        assertThat(page.locator("[id='signal:persons:0:presumedBox'] .msg")).hasCount(0);
        form.field("addPerson").scrollIntoViewIfNeeded();
        closeUp(page, "signal");
        form.hand().registered();
    }

    private CaseDesk triage(Page page) {
        page.locator("#triage\\:takeUp").click();
        assertThat(page.locator("#triage\\:takeUp")).hasCount(0);
        page.locator("#triage\\:outcome").selectOption("TRAFFICKING");
        page.locator("#triage\\:reason").fill("Труд под заплаха и отнети документи.");
        page.locator("#triage\\:decide").click();
        Locator cases = page.getByText("Открий случаи на лицата");
        assertThat(cases).isVisible();
        station(page, "triage");
        cases.click();
        return CaseDesk.opened(page).by(diary);
    }

    private void identify(CaseDesk desk) {
        station(desk.page(), "case-begins");
        desk.takesOffered("IDENTIFY_INFORMALLY", "INFORM_OF_RIGHTS", "ASSESS_RISK")
                .agreed("SAFETY_PLAN");
        desk.takesOffered("AGREE_SAFETY_PLAN", "INTERVIEW_ABOUT_NEEDS", "ASSESS_URGENT_NEEDS", "AGREE_SUPPORT_PLAN");
        diary.daysLater(1);
        desk.agreed("SHARING_OF_INFORMATION").invites("МВР", "Бургас");
        Visit police = Visit.beside(desk.page(), "mvr.razsledvasht");
        desk.at(police.page()).takesOffered("IDENTIFY_FORMALLY", "INFORM_OF_REFLECTION_PERIOD");
        station(police.page(), "identified");
        police.close();
    }

    private Visit refer(CaseDesk desk) {
        desk.isRefused("CONTACT_RECEIVING_ORGANISATION", "Липсва съгласие за насочване.", "НМН, мярка 1.4, стъпка 1");
        closeUp(desk.page(), "refused-without-consent");
        desk.form("CONTACT_RECEIVING_ORGANISATION").to("риют", "Бургас");
        desk.isRefused("Липсва съгласие за насочване.", "НМН, мярка 1.4, стъпка 1");
        desk.wayOut("Запиши съгласие").agreed();
        desk.offered("CONTACT_RECEIVING_ORGANISATION").to("риют", "Бургас").press();
        desk.recorded();
        Visit shelter = Visit.beside(desk.page(), "priut.burgas");
        CaseDesk there = desk.at(shelter.page()).takesOffered("CONFIRM_RECEPTION");
        desk.takesOffered("ACCOMPANY_TO_RECEIVING_ORGANISATION");
        there.takesOffered("GIVE_FEEDBACK");
        return shelter;
    }

    private void protect(CaseDesk desk, Visit shelter) {
        diary.daysLater(1);
        desk.entry("FOUND&circumstance=RETURN_HOME_RISKY");
        CaseDesk there = desk.at(shelter.page());
        there.takesOffered("ACCOMMODATE_IN_EMERGENCY", "GIVE_EMERGENCY_PSYCHOLOGICAL_HELP");
        desk.takesOffered("REVISE_RISK_AND_PLAN");
        station(desk.page(), "protected");
    }

    private void support(CaseDesk desk) {
        diary.daysLater(3);
        desk.agreed("LEGAL_AID").takesOffered("REQUEST_LEGAL_AID", "GIVE_LEGAL_COUNSELLING", "SUPPORT_THE_DECISION");
        desk.agreed("LONG_TERM_SUPPORT");
        desk.isRefused("APPLY_FOR_LONG_TERM_SUPPORT", "Период", "НМН, мярка 3.1, стъпка 1");
        closeUp(desk.page(), "refused-while-reflecting");
        desk.form("APPLY_FOR_LONG_TERM_SUPPORT").isRefused("Период", "НМН, мярка 3.1, стъпка 1");
        diary.daysLater(3);
        desk.agreed("PROCEEDINGS");
    }

    private void include(CaseDesk desk, Visit shelter) {
        String[] lacking = {"кризата", "емоционалното състояние", "основни условия", "настоящ адрес"};
        for (String circumstance : lacking) {
            desk.form("APPLY_FOR_LONG_TERM_SUPPORT").wayOut(circumstance).entered();
        }
        assertThat(desk.form("APPLY_FOR_LONG_TERM_SUPPORT").page().locator("#obstacles"))
                .hasCount(0);
        desk.takesOffered(
                "APPLY_FOR_LONG_TERM_SUPPORT", "ISSUE_INITIAL_NEEDS_ASSESSMENT", "MAKE_FIRST_CONTACT_WITH_SERVICE");
        diary.daysLater(2);
        desk.at(shelter.page()).takesOffered("ASSESS_INDIVIDUAL_NEEDS", "AGREE_LONG_TERM_PLAN");
        desk.takesOffered(
                "FILE_SIGNAL_WITH_AUTHORITIES",
                "INFORM_OF_SPECIAL_PROTECTION",
                "REQUEST_SPECIAL_PROTECTION",
                "PROTECT_DURING_PROCEEDINGS",
                "DECIDE_ON_SPECIAL_PROTECTION",
                "EXPLAIN_COMPENSATION_RIGHTS",
                "REVISE_RISK_AND_PLAN");
        station(desk.open().page(), "included");
    }

    private void close(CaseDesk desk) {
        assertThat(desk.closing().page().locator("#content")).not().containsText("Остават неизпълнени");
        desk.entered().says("Случаят е приключен: целите са постигнати");
        assertThat(desk.page().locator("ol.path > li.done")).hasCount(5);
        assertThat(desk.page().locator(".dev-note")).hasCount(0);
        station(desk.page(), "closed");
    }

    /** What a colleague sees on arriving at this point of the walk: the window, and the whole page on a telephone. */
    private static void station(Page page, String name) {
        page.evaluate("() => window.scrollTo(0, 0)");
        closeUp(page, name);
        page.setViewportSize(390, 844);
        Screens.picture(page, "walk/" + name + "-390");
        page.setViewportSize(1280, 900);
    }

    /** What is before a colleague's eyes. */
    private static void closeUp(Page page, String name) {
        Screens.view(page, "walk/" + name);
    }
}
