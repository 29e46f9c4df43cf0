package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.Screens;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Three invented people to whom different rules apply, each led from the signal to the closing by the steps the case offers. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class EverySetWalkIT {

    @Test
    void an_unaccompanied_foreign_child_is_under_both_sets_and_protected_by_the_stricter_rule(Page page) {
        Diary diary = begun(400);
        CaseDesk desk = register(page, diary, "M", "14", "15", "AF");
        desk.open().says("СОП за деца и СОП за чужденци");
        desk.says("не е за тези лица");
        desk.takesOffered("IDENTIFY_INFORMALLY");
        desk.form("NOTIFY_OF_CHILD").tellingAllButOne().isWrong("Уведомяването е един акт");
        desk.takesOffered("NOTIFY_OF_CHILD");
        for (String found : new String[] {"UNACCOMPANIED", "INTERPRETER_NEEDED", "ASYLUM_SEEKER", "PARENT_SUSPECTED"}) {
            desk.entry("FOUND&circumstance=" + found);
        }
        desk.open().says("до него не бива да стигне нищо");
        desk.takesOffered(
                "APPLY_RETURNING_CHILD_MECHANISM",
                "APPLY_FOREIGN_CHILD_MECHANISM",
                "FORWARD_ASYLUM_REQUEST",
                "BOOK_INTERPRETER",
                "ASSESS_RISK");
        forbidden(desk, "CONFIRM_IDENTITY_WITH_EMBASSY", "никакъв контакт с държавата му на произход");
        forbidden(desk, "INFORM_GUARDIAN", "до него не стига нищо");
        desk.offered("WRITE_TO_SOCIAL_ASSISTANCE")
                .to("Социално подпомагане", "Бургас")
                .press();
        desk.recorded();
        picture(desk, "child-identified");

        Visit social = Visit.beside(page, "dsp.burgas");
        CaseDesk lead = desk.at(social.page());
        lead.takesOffered(
                "GIVE_OPINION_ON_PLACEMENT",
                "DRAFT_ACTION_PLAN",
                "RECORD_CHILDS_VIEW",
                "APPOINT_SPECIAL_REPRESENTATIVE",
                "ASSESS_URGENT_NEEDS");
        lead.form("SIGN_ACTION_PLAN").choosing("signatures", "MISSING").isWrong("подпишат всички");
        lead.takesOffered("SIGN_ACTION_PLAN", "PROPOSE_PROTECTION_MEASURE", "PLACE_TEMPORARILY");
        diary.daysLater(1);
        lead.offered("CONTACT_RECEIVING_ORGANISATION").to("риют", "Бургас").press();
        lead.recorded();
        Visit shelter = Visit.beside(page, "priut.burgas");
        CaseDesk there = desk.at(shelter.page());
        there.takesOffered("CONFIRM_RECEPTION");
        lead.takesOffered("ACCOMPANY_TO_RECEIVING_ORGANISATION");
        there.takesOffered(
                "GIVE_FEEDBACK", "PLACE_IN_CRISIS_CENTRE", "GIVE_EMERGENCY_PSYCHOLOGICAL_HELP", "COUNSEL_CHILD");
        shelter.close();
        diary.daysLater(20);
        lead.takesOffered("DECIDE_ON_PLACEMENT", "OPEN_SOCIAL_RESEARCH", "REQUEST_LEGAL_AID");
        desk.takesOffered("GIVE_LEGAL_COUNSELLING", "EXPLAIN_COMPENSATION_RIGHTS");

        diary.daysLater(30);
        lead.form("REINTEGRATE_CHILD").choosing("exit", "FAMILY").isWrong("не се връща в семейството");
        lead.takesOffered("REINTEGRATE_CHILD");
        for (int visit = 0; visit < 2; visit++) {
            diary.daysLater(25);
            lead.form("MONITOR_CHILD").press();
            lead.recorded();
        }
        lead.open().says("Активно наблюдение");
        picture(lead, "child-monitored");
        diary.daysLater(280);
        social.close();
        desk.closing().entered().says("Случаят е приключен");
    }

    @Test
    void an_asylum_seeking_woman_changes_tracks_and_is_told_which_rules_changed(Page page) {
        Diary diary = begun(90);
        CaseDesk desk = register(page, diary, "F", "25", "30", "IR");
        desk.open().says("СОП за лица и СОП за чужденци");
        desk.takesOffered("IDENTIFY_INFORMALLY").entry("FOUND&circumstance=ASYLUM_SEEKER");
        desk.open().says("Нови стъпки: Препращане на искането за закрила");
        desk.says("Сега отговаря друг");
        desk.says("никакъв контакт с посолство");
        desk.takesOffered("FORWARD_ASYLUM_REQUEST", "ASSESS_RISK").agreed("SAFETY_PLAN");
        desk.takesOffered("AGREE_SAFETY_PLAN", "INTERVIEW_ABOUT_NEEDS", "ASSESS_URGENT_NEEDS", "AGREE_SUPPORT_PLAN");
        forbidden(desk, "CONFIRM_IDENTITY_WITH_EMBASSY", "никакъв контакт с държавата му на произход");
        forbidden(desk, "EXPEL", "никакъв контакт с държавата му на произход");
        desk.agreed("REFERRAL").agreed("SHARING_OF_INFORMATION");
        desk.offered("CONTACT_RECEIVING_ORGANISATION").to("риют", "Бургас").press();
        desk.recorded();
        Visit shelter = Visit.beside(page, "priut.burgas");
        CaseDesk there = desk.at(shelter.page());
        there.takesOffered("CONFIRM_RECEPTION");
        desk.takesOffered("ACCOMPANY_TO_RECEIVING_ORGANISATION").entry("FOUND&circumstance=RETURN_HOME_RISKY");
        there.takesOffered("GIVE_FEEDBACK", "ACCOMMODATE_IN_EMERGENCY", "GIVE_EMERGENCY_PSYCHOLOGICAL_HELP");
        desk.takesOffered("REVISE_RISK_AND_PLAN").agreed("LEGAL_AID");
        desk.takesOffered("REQUEST_LEGAL_AID", "GIVE_LEGAL_COUNSELLING", "SUPPORT_THE_DECISION");

        diary.daysLater(40);
        desk.entry("FOUND&circumstance=ILLEGALLY_RESIDING", "решение № 17 от 05.03.2026 г.");
        desk.open().says("Отпадат:");
        desk.says("Нови стъпки: Потвърждаване на самоличността чрез посолството");
        picture(desk, "track-changed");
        desk.entry("FOUND&circumstance=RESIDENCE_PERMIT_EXPIRED").entry("FOUND&circumstance=PROCEEDINGS_ENDED");
        desk.entry("FOUND&circumstance=VALID_IDENTITY_DOCUMENTS");
        desk.form("EXPEL").isRefused("Не е отбелязано, че има пряк полет.", "НМН, чужденци, мярка 3.2");
        desk.entry("FOUND&circumstance=WISHES_TO_RETURN")
                .takesOffered("EXPLAIN_RETURN_OPTIONS", "OFFER_VOLUNTARY_RETURN");
        desk.entry("ENDED&circumstance=RETURN_HOME_RISKY").agreed("SAFE_RETURN");
        desk.takesOffered("PLAN_RETURN");
        diary.daysLater(5);
        desk.takesOffered("CARRY_OUT_RETURN", "REVISE_RISK_AND_PLAN");
        shelter.close();
        desk.closing().entered().says("Случаят е приключен");
    }

    @Test
    void an_adult_abroad_has_services_from_the_first_call_and_no_clock_before_she_is_back(Page page) {
        Diary diary = begun(60);
        CaseDesk desk = register(page, diary, "F", "28", "32", "BG");
        desk.entry("FOUND&circumstance=OUTSIDE_BULGARIA").takesOffered("IDENTIFY_INFORMALLY", "ASSESS_RISK");
        desk.open().says("Достъп до услуги");
        desk.agreed("SAFETY_PLAN")
                .takesOffered(
                        "AGREE_SAFETY_PLAN", "INTERVIEW_ABOUT_NEEDS", "ASSESS_URGENT_NEEDS", "AGREE_SUPPORT_PLAN");
        desk.form("CONTACT_RECEIVING_ORGANISATION").to("онсулски");
        desk.isRefused("Липсва съгласие за насочване.", "НМН, мярка 1.4, стъпка 1");
        diary.daysLater(1);
        desk.entry("CONTACT")
                .agreed("REFERRAL")
                .agreed("SHARING_OF_INFORMATION")
                .takesOffered("REVISE_RISK_AND_PLAN");
        desk.entry("FOUND&circumstance=WISHES_TO_RETURN")
                .takesOffered("EXPLAIN_RETURN_OPTIONS")
                .agreed("SAFE_RETURN");
        desk.takesOffered("PLAN_RETURN");
        diary.daysLater(4);
        desk.takesOffered("CARRY_OUT_RETURN").entry("ENDED&circumstance=OUTSIDE_BULGARIA");
        desk.asking("HEALTH", "NEEDS").entered().invites("МВР", "Бургас");
        Visit police = Visit.beside(page, "mvr.razsledvasht");
        CaseDesk office = desk.at(police.page());
        office.takesOffered("IDENTIFY_FORMALLY", "INFORM_OF_REFLECTION_PERIOD");
        office.asking("NEEDS", "RECRUITMENT").says("вече питано на");
        office.isWarned("За това лицето вече е питано");
        picture(office, "asked-before");
        office.entered().says("Разговорът е записан");
        police.close();
        desk.open().says("Период за възстановяване и размисъл");
        desk.agreed("LEGAL_AID").takesOffered("REQUEST_LEGAL_AID", "GIVE_LEGAL_COUNSELLING");
        diary.daysLater(20);
        desk.agreed("PROCEEDINGS").open().says("прекратен с решение");
        desk.takesOffered("INFORM_OF_SPECIAL_PROTECTION", "REQUEST_SPECIAL_PROTECTION", "REVISE_RISK_AND_PLAN");
        desk.closing().entered().says("Случаят е приключен");
    }

    private static Diary begun(int daysAgo) {
        return new Diary(
                LocalDate.now(ZoneId.of("Europe/Sofia")).minusDays(daysAgo).atTime(9, 30));
    }

    /** A signal that names one person, found to be about trafficking, and the case of that person. */
    private static CaseDesk register(Page page, Diary diary, String sex, String from, String to, String citizenship) {
        Visit.of("burgas.sekretar", page);
        SignalForm.open(page)
                .byHotline()
                .type("received", diary.day())
                .type("time", diary.hour())
                .choose("district", "BGS")
                .type("narrative", "Търси се помощ за човек, който не може сам да си тръгне.")
                .choose("persons:0:sex", sex)
                .choose("persons:0:known", "ESTIMATED")
                .type("persons:0:from", from)
                .type("persons:0:to", to)
                .choose("persons:0:citizenships", citizenship)
                .hand()
                .registered();
        page.locator("#triage\\:takeUp").click();
        assertThat(page.locator("#triage\\:takeUp")).hasCount(0);
        page.locator("#triage\\:outcome").selectOption("TRAFFICKING");
        page.locator("#triage\\:reason").fill("Отнети документи и заплахи.");
        page.locator("#triage\\:decide").click();
        page.getByText("Открий случаи на лицата").click();
        return CaseDesk.opened(page).by(diary);
    }

    /** Neither the step nor a deviation from the rules gets past what the law forbids. */
    private static void forbidden(CaseDesk desk, String step, String why) {
        desk.form(step).isRefusedWith(why);
        desk.form(step + "&deviate=true").says("Отклонение от тази стъпка не се допуска");
        desk.isRefusedWith(why);
    }

    private static void picture(CaseDesk desk, String name) {
        Screens.view(desk.page(), "walk/" + name);
    }
}
