package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Report 1 on the screen of a statistician. */
final class ReportOne {

    private final Page page;
    private final int year;

    private ReportOne(Page page, int year) {
        this.page = page;
        this.year = year;
    }

    /** The persons of a year, as the menu and the choices of the page lead to them. */
    static ReportOne of(int year, Page page) {
        return new ReportOne(page, year).made();
    }

    /** Makes the table anew. */
    ReportOne made() {
        page.navigate("reports/reports.xhtml");
        page.locator("#content a[href*='victims.xhtml']").first().click();
        page.locator("#year").selectOption(Integer.toString(year));
        page.locator("#content form button[type=submit]").click();
        assertThat(page.locator(".rtable caption")).containsText(Integer.toString(year));
        return this;
    }

    /** What the table says in a row, under a group of columns and an age. */
    int figure(String row, String group, String age) {
        return Integer.parseInt(cell(row, group, age).innerText().replaceAll("\\D", ""));
    }

    /** Goes to the cases behind a figure. */
    void lookBehind(String row, String group, String age) {
        cell(row, group, age).locator("a").click();
        page.waitForURL("**/reports/behind.xhtml?*");
    }

    private Locator cell(String row, String group, String age) {
        List<String> groups =
                page.locator(".rtable thead tr").first().locator("th[colspan]").allInnerTexts();
        List<String> ages =
                page.locator(".rtable thead tr").nth(1).locator("th").allInnerTexts();
        int width = ages.size() / groups.size();
        int column = groups.indexOf(group) * width + ages.subList(0, width).indexOf(age);
        return page.locator(".rtable tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(row, new Page.GetByTextOptions().setExact(true))))
                .locator("td")
                .nth(column);
    }
}
