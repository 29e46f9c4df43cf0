package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** A colleague at work on one case, at the screen. */
final class CaseDesk {

    private static final Pattern RECORDED = Pattern.compile(".*/cases/case\\.xhtml\\?ref=.*said=.*");

    private final Page page;
    private final String reference;

    private CaseDesk(Page page, String reference) {
        this.page = page;
        this.reference = reference;
    }

    /** Registers a signal about somebody of whom little is known and opens their case. */
    static CaseDesk withNewCase(Visit visit) {
        Page page = visit.page();
        visit.goTo("signals/new.xhtml");
        page.locator("[id='signal:narrative']").fill("Лице търси помощ.");
        page.getByLabel("Начин").first().selectOption("PHONE");
        page.getByLabel("Подател").first().selectOption("SELF");
        page.locator("[id='signal:register']").click();
        page.waitForURL("**/signals/signal.xhtml?number=*");
        String number = page.url().replaceAll(".*number=", "").replaceAll("&.*", "");
        visit.goTo("cases/new.xhtml?signal=" + number);
        page.locator("#content td.go button").first().click();
        page.waitForURL(RECORDED);
        return new CaseDesk(page, page.url().replaceAll(".*ref=", "").replaceAll("&.*", ""));
    }

    /** The same case at somebody else's screen. */
    CaseDesk at(Page other) {
        return new CaseDesk(other, reference);
    }

    String reference() {
        return reference;
    }

    Page page() {
        return page;
    }

    CaseDesk open() {
        page.navigate("cases/case.xhtml?ref=" + reference);
        return this;
    }

    CaseDesk open(String tab) {
        page.navigate("cases/case.xhtml?ref=" + reference + "&tab=" + tab);
        return this;
    }

    /** Opens the form of a step and fills in what the step asks. */
    CaseDesk form(String step) {
        page.navigate("cases/step.xhtml?ref=" + reference + "&step=" + step);
        check("step:grounds", 0);
        choose("step:forms", "LABOUR");
        choose("step:riskBasis", "INTERVIEW");
        choose("step:medical", "NO");
        choose("step:violence", "YES");
        choose("step:level", "HIGH");
        check("step:shared", 0);
        return this;
    }

    CaseDesk note(String text) {
        page.locator("[id='step:note']").fill(text);
        return this;
    }

    CaseDesk happened(String day, String hour) {
        page.locator("[id='step:day']").fill(day);
        page.locator("[id='step:hour']").fill(hour);
        return this;
    }

    CaseDesk to(String organisation) {
        page.locator("[id='step:receiver']").selectOption(new SelectOption().setLabel(organisation));
        return this;
    }

    /** Presses the one filled button and waits until the page has its answer. */
    void press() {
        page.locator("[id='step:record']").click();
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }

    /** Takes a step, which the procedure allows. */
    CaseDesk takes(String step) {
        form(step).press();
        page.waitForURL(RECORDED);
        return this;
    }

    CaseDesk recorded() {
        page.waitForURL(RECORDED);
        return this;
    }

    /** Records that the person agreed. */
    CaseDesk agreed(String purpose) {
        page.navigate("cases/consent.xhtml?ref=" + reference + "&purpose=" + purpose);
        page.locator("[id='consent:answer'] input").first().check();
        page.locator("[id='consent:record']").click();
        return recorded();
    }

    /** Records something small. */
    CaseDesk entry(String kind) {
        page.navigate("cases/entry.xhtml?ref=" + reference + "&kind=" + kind);
        Locator reason = page.locator("[id='entry:reason']");
        if (reason.count() > 0) {
            reason.selectOption(new SelectOption().setIndex(1));
        }
        page.locator("[id='entry:record']").click();
        return recorded();
    }

    void says(String words) {
        assertThat(page.locator("#content")).containsText(words);
    }

    private void choose(String id, String code) {
        Locator select = page.locator("[id='" + id + "']");
        if (select.count() > 0) {
            select.selectOption(code);
        }
    }

    private void check(String id, int place) {
        Locator boxes = page.locator("[id='" + id + "'] input");
        if (boxes.count() > 0) {
            boxes.nth(place).check();
        }
    }
}
