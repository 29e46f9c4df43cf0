package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A colleague at work on one case, at the screen. */
final class CaseDesk {

    private static final Pattern RECORDED = Pattern.compile(".*/cases/case\\.xhtml\\?ref=.*said=.*");

    private final Page page;
    private final String reference;
    private final Optional<Diary> diary;

    private CaseDesk(Page page, String reference, Optional<Diary> diary) {
        this.page = page;
        this.reference = reference;
        this.diary = diary;
    }

    /** Registers a signal about an adult of whom little else is known and opens their case. */
    static CaseDesk withNewCase(Visit visit) {
        Page page = visit.page();
        visit.goTo("signals/new.xhtml");
        page.locator("[id='signal:narrative']").fill("Лице търси помощ.");
        page.getByLabel("Начин").first().selectOption("PHONE");
        page.getByLabel("Подател").first().selectOption("SELF");
        page.locator("[id='signal:persons:0:known']").selectOption("ADULT");
        page.locator("[id='signal:register']").click();
        page.waitForURL("**/signals/signal.xhtml?number=*");
        String number = page.url().replaceAll(".*number=", "").replaceAll("&.*", "");
        visit.goTo("cases/new.xhtml?signal=" + number);
        return opened(page);
    }

    /** Opens the case of the first person of a signal, whose list is on the screen. */
    static CaseDesk opened(Page page) {
        page.locator("#content td.go button").first().click();
        page.waitForURL(RECORDED);
        return new CaseDesk(page, page.url().replaceAll(".*ref=", "").replaceAll("&.*", ""), Optional.empty());
    }

    /** The same case at somebody else's screen. */
    CaseDesk at(Page other) {
        return new CaseDesk(other, reference, diary);
    }

    /** Records from now on what happened earlier. */
    CaseDesk by(Diary diary) {
        return new CaseDesk(page, reference, Optional.of(diary));
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
        return filled();
    }

    /** Goes to the form of a step by the button which the case offers for it, and fills in what it asks. */
    CaseDesk offered(String step) {
        button(step).click();
        page.waitForURL("**/cases/step.xhtml?*");
        return filled();
    }

    /** On the case as it was shown last, unless somebody else has gone on with it since and it offers what is not there yet. */
    private Locator button(String step) {
        if (!RECORDED.matcher(page.url()).matches()
                || page.locator("#" + step + " .side a.btn:not([aria-disabled=true])")
                                .count()
                        == 0) {
            open();
        }
        Locator ahead = page.locator("details.panel:has(#" + step + ") > summary");
        if (ahead.count() > 0 && !page.locator("#" + step).isVisible()) {
            ahead.click();
        }
        return page.locator("#" + step + " .side a.btn");
    }

    private CaseDesk filled() {
        diary.ifPresent(told -> told.date(page, "step"));
        check("step:grounds", 0);
        choose("step:forms", "LABOUR");
        choose("step:riskBasis", "INTERVIEW");
        choose("step:medical", "NO");
        choose("step:violence", "YES");
        choose("step:level", "HIGH");
        check("step:shared", 0);
        page.locator("[id='step:notified'] input").all().forEach(Locator::check);
        choose("step:signatures", "ALL");
        if (page.locator("[id='step:signatures']").count() > 0) {
            note("Планът е на хартия в досието.");
        }
        choose("step:exit", "RELATIVES");
        asked();
        return this;
    }

    /** Answers what has no place of its own in the form with the first choice, and gives the reasons where they are asked for. */
    private void asked() {
        Locator asked = page.locator("section[aria-labelledby=s-asked]");
        asked.locator("select").all().forEach(select -> select.selectOption(new SelectOption().setIndex(1)));
        choose("step:traffickedAgain", "NO");
        asked.locator("ul.checks")
                .all()
                .forEach(list -> list.locator("input").first().check());
        if (page.locator("[id='step:amount']").count() > 0) {
            page.locator("[id='step:amount']").fill("10 000,50");
        }
        if (page.getByLabel("Обосновка").count() > 0) {
            note("Казаното съвпада с наблюдаваното.");
        }
    }

    /** Unticks the last of the authorities that are to be told in one act. */
    CaseDesk tellingAllButOne() {
        page.locator("[id='step:notified'] input").last().uncheck();
        return this;
    }

    /** Gives a danger to life as the reason to go against the rule. */
    CaseDesk inDanger() {
        choose("step:reason", "LIFE_AT_RISK");
        page.locator("[id='step:words']").fill("Животът е застрашен.");
        return this;
    }

    /** Tries to record; the answer is a refusal that says why. */
    CaseDesk isRefusedWith(String why) {
        press();
        assertThat(page.locator(".note.err").first()).containsText(why);
        return this;
    }

    CaseDesk choosing(String field, String code) {
        choose("step:" + field, code);
        return this;
    }

    /** Tries to record; the page says what is wrong and where. */
    CaseDesk isWrong(String message) {
        press();
        assertThat(page.locator("[data-problems]")).containsText(message);
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

    /** Names the receiving organisation by words of its name. */
    CaseDesk to(String... words) {
        page.locator("[id='step:receiver']").selectOption(new SelectOption().setLabel(option("step:receiver", words)));
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

    /** Takes steps one after the other, each by the button which the case offers for it. */
    CaseDesk takesOffered(String... steps) {
        for (String step : steps) {
            offered(step).press();
            recorded();
        }
        return this;
    }

    /** Presses the button of a step that cannot be yet: what stands in the way is brought to notice, with its source. */
    CaseDesk isRefused(String step, String missing, String source) {
        Locator button = button(step);
        assertThat(button).hasAttribute("aria-disabled", "true");
        button.click(new Locator.ClickOptions().setForce(true));
        assertThat(page.locator("#" + step + "-obstacles")).isFocused();
        assertThat(obstacle(page.locator("#" + step + "-obstacles"), missing)).hasText(source);
        return this;
    }

    /** Tries to record what is on the screen all the same; the answer is what was said before, with its source. */
    CaseDesk isRefused(String missing, String source) {
        press();
        assertThat(page.locator(".note.err")).containsText(missing);
        assertThat(obstacle(page.locator("#obstacles"), missing)).hasText(source);
        return this;
    }

    private static Locator obstacle(Locator obstacles, String missing) {
        return obstacles
                .locator("li")
                .filter(new Locator.FilterOptions().setHasText(missing))
                .locator(".law");
    }

    /** Does what the obstacle itself offers as the way out. */
    CaseDesk wayOut(String words) {
        page.locator("#obstacles a.btn", new Page.LocatorOptions().setHasText(words))
                .click();
        return this;
    }

    /** Records that the person agreed. */
    CaseDesk agreed(String purpose) {
        page.navigate("cases/consent.xhtml?ref=" + reference + "&purpose=" + purpose);
        return agreed();
    }

    /** Records that the person agreed to what the form on the screen asks. */
    CaseDesk agreed() {
        diary.ifPresent(told -> told.date(page, "consent"));
        page.locator("[id='consent:answer'] input").first().check();
        page.locator("[id='consent:way']").selectOption("WRITTEN");
        page.locator("[id='consent:fields'] input").first().check();
        page.locator("[id='consent:record']").click();
        return recorded();
    }

    /** Lets the police or the prosecution see the case, for formal identification. */
    CaseDesk invites(String... words) {
        page.navigate("cases/entry.xhtml?ref=" + reference + "&kind=INVITE");
        page.locator("[id='entry:authority']")
                .selectOption(new SelectOption().setLabel(option("entry:authority", words)));
        page.locator("[id='entry:record']").click();
        return recorded();
    }

    /** Records something small. */
    CaseDesk entry(String kind) {
        page.navigate("cases/entry.xhtml?ref=" + reference + "&kind=" + kind);
        return entered();
    }

    /** Records something small that has to be explained. */
    CaseDesk entry(String kind, String note) {
        page.navigate("cases/entry.xhtml?ref=" + reference + "&kind=" + kind);
        page.locator("[id='entry:note']").fill(note);
        return entered();
    }

    /** Opens the form of a talk and ticks what the person is to be asked about. */
    CaseDesk asking(String... topics) {
        page.navigate("cases/entry.xhtml?ref=" + reference + "&kind=INTERVIEW");
        for (String topic : topics) {
            page.locator("[id='entry:topics'] input[value=" + topic + "]").check();
        }
        return this;
    }

    /** Tries to record the talk; the page says what was asked before and by whom, and keeps what is ticked. */
    CaseDesk isWarned(String words) {
        diary.ifPresent(told -> told.date(page, "entry"));
        page.locator("[id='entry:record']").click();
        assertThat(page.locator(".note.err").first()).containsText(words);
        return this;
    }

    /** Goes to the closing by the button of the case. */
    CaseDesk closing() {
        open();
        page.locator("#content a.btn.danger").click();
        page.waitForURL("**/cases/entry.xhtml?*");
        return this;
    }

    /** Records what the small form on the screen asks, with the first of its reasons. */
    CaseDesk entered() {
        diary.ifPresent(told -> told.date(page, "entry"));
        Locator reason = page.locator("[id='entry:reason']");
        if (reason.count() > 0) {
            reason.selectOption(new SelectOption().setIndex(1));
        }
        boolean askedOnceMore = page.url().contains("kind=CLOSE")
                && page.locator("form#entry .note.warn li").count() > 0;
        page.locator("[id='entry:record']").click();
        if (askedOnceMore) {
            page.locator("form#entry [data-problems]").waitFor();
            page.locator("[id='entry:record']").click();
        }
        return recorded();
    }

    void says(String words) {
        assertThat(page.locator("#content")).containsText(words);
    }

    private String option(String id, String... words) {
        return page.locator("[id='" + id + "'] option").allInnerTexts().stream()
                .filter(text -> Stream.of(words).allMatch(text::contains))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such body: " + String.join(" ", words)));
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
