package bg.nrm.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What no page may hold. The content security policy and the house style both rest on it. */
class PageRulesTest {

    private static final int LONGEST_LINE = 160;
    private static final Set<String> INCLUDING = Set.of("include", "composition", "decorate");
    private static final Set<String> FORBIDDEN = Set.of("f:ajax", "h:commandLink", "f:verbatim", "ui:debug");
    private static final String OPENS_OR_CLOSES = "PF\\('\\w+'\\)\\.(show|hide)\\(\\);?";

    static List<Path> pages() {
        return Sources.pages();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void every_page_keeps_the_rules(Path page) {
        List<String> broken = new ArrayList<>();
        NodeList elements = parsed(page).getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            element(element, page, broken);
            for (int a = 0; a < element.getAttributes().getLength(); a++) {
                attribute(element, (Attr) element.getAttributes().item(a), broken);
            }
        }
        assertThat(broken).isEmpty();
    }

    /** A line is read without scrolling, and a change of it is seen at once. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void no_line_of_a_page_is_longer_than_a_screen_is_wide(Path page) throws IOException {
        assertThat(Files.readAllLines(page))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(LONGEST_LINE));
    }

    /** A part of a page opened by itself would be half a page, with half of its checks. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void what_can_be_asked_for_is_a_whole_page(Path page) {
        if (page.toString().contains("WEB-INF")) {
            return;
        }
        Element root = parsed(page).getDocumentElement();
        assertThat(root.getTagName().equals("html")
                        || !root.getAttribute("template").isEmpty())
                .as("parts of pages lie below WEB-INF/parts")
                .isTrue();
    }

    private static void element(Element element, Path page, List<String> broken) {
        if (FORBIDDEN.contains(element.getTagName())) {
            broken.add(element.getTagName() + ": not usable under the content security policy, or unsafe");
        }
        if (element.getTagName().equals("style")) {
            broken.add("style: the look belongs into nrm.css");
        }
        if (element.getTagName().equals("h:form")
                || element.getTagName().equals("o:form") && !element.hasAttribute("includeRequestParams")) {
            broken.add("form: without the parameters of its page it does not survive the end of a session");
        }
        boolean own = page.toString().contains("templates") && element.hasAttribute("src");
        if (element.getTagName().equals("script") && !own) {
            broken.add("script: pages have none");
        }
    }

    private static void attribute(Element element, Attr attribute, List<String> broken) {
        String name = attribute.getName();
        String value = attribute.getValue();
        String place = element.getTagName() + " " + name + "=\"" + value + "\": ";
        if (name.equals("style")) {
            broken.add(place + "the look belongs into nrm.css");
        }
        if (name.matches("on[a-z]+") && !value.matches(OPENS_OR_CLOSES)) {
            broken.add(place + "pages have no script");
        }
        if (name.equals("escape") && !value.equals("true")) {
            broken.add(place + "nothing is written unescaped");
        }
        if (name.equals("action") && value.matches("(?s).*\\(.*\\.(id|key|number|reference)\\(\\).*\\).*")) {
            broken.add(
                    place
                            + "of a list that has changed since, the record at the same place is meant: f:param says which it was");
        }
        if (name.equals("transient")) {
            broken.add(place + "a view without state has no protection against forged requests");
        }
        if (Set.of("src", "template").contains(name)
                && INCLUDING.contains(element.getLocalName())
                && (value.contains("#{") || value.contains("${"))) {
            broken.add(place + "a path computed at run time could be another's (CVE-2026-46581)");
        }
        if (!name.startsWith("xmlns") && value.matches("(?s).*https?://.*")) {
            broken.add(place + "nothing is asked of other hosts");
        }
    }

    private static Document parsed(Path page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(page.toFile());
        } catch (Exception malformed) {
            throw new AssertionError(page + " is not well-formed", malformed);
        }
    }
}
