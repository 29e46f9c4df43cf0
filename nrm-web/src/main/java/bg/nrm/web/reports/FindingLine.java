package bg.nrm.web.reports;

import bg.nrm.reporting.published.Contradiction;
import bg.nrm.reporting.published.FindingWords;
import bg.nrm.reporting.published.Gravity;

/** A finding in words. */
public record FindingLine(int year, String rule, String gravity, String explanation, boolean grave) {

    static FindingLine of(Contradiction finding, FindingWords words) {
        return new FindingLine(
                finding.year(),
                words.rule(finding.rule()),
                words.gravity(finding.gravity()),
                words.explanation(finding),
                finding.gravity() == Gravity.CONTRADICTION);
    }
}
