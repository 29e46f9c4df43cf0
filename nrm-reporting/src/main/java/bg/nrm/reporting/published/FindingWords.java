package bg.nrm.reporting.published;

import bg.nrm.reporting.wording.ReportTexts;
import java.util.Locale;
import java.util.stream.Collectors;

/** Findings and notes in words, Bulgarian or English, with the figures they are about. */
public final class FindingWords {

    private final ReportTexts wording;

    private FindingWords(ReportTexts wording) {
        this.wording = wording;
    }

    public static FindingWords in(Locale language) {
        return new FindingWords(ReportTexts.beside(FindingWords.class, "Findings", language));
    }

    /** The rule's short name. */
    public String rule(ConsistencyRule rule) {
        return wording.say("rule." + rule);
    }

    public String gravity(Gravity gravity) {
        return wording.say("gravity." + gravity);
    }

    public String indicator(Indicator indicator) {
        return wording.say("indicator." + indicator);
    }

    /** One sentence that names the figures and says why they do not agree. */
    public String explanation(Contradiction finding) {
        return wording.say(
                "finding." + finding.rule() + "." + finding.gravity(),
                place(finding.whole().cell()),
                certain(finding.whole()),
                finding.parts().stream()
                        .map(part -> addend(part, finding.whole().cell()))
                        .collect(Collectors.joining(" + ")),
                finding.together().sign(),
                finding.difference().sign());
    }

    /** What another source, or the arithmetic, says about the published figure. */
    public String note(SeriesNote note) {
        return wording.say("note." + note.key());
    }

    private String place(PublishedCell cell) {
        return indicator(cell.table().indicator()) + category(cell.table()) + ", " + group(cell);
    }

    private String category(PublishedTable table) {
        return table.dimension() == Dimension.TOTAL ? "" : ", " + category(table.category());
    }

    /** A category in the reader's language where it has one there, else as published. */
    private String category(String category) {
        String key = "category." + category.replace(' ', '_');
        return wording.knows(key) ? wording.say(key) : category;
    }

    private String addend(StatedFigure part, PublishedCell whole) {
        PublishedCell cell = part.cell();
        boolean sameGroup = cell.sex() == whole.sex() && cell.age() == whole.age();
        String category =
                cell.table().equals(whole.table()) ? "" : category(cell.table().category());
        String group = sameGroup ? "" : group(cell);
        String label = category + (category.isEmpty() || group.isEmpty() ? "" : ", ") + group;
        return certain(part) + " (" + label + ")";
    }

    private static String certain(StatedFigure figure) {
        String published = figure.published().sign();
        String certain = figure.certain().sign();
        return published.equals(certain) ? published : published + " = " + certain;
    }

    private String group(PublishedCell cell) {
        return wording.say("group." + cell.sex() + "." + cell.age());
    }
}
