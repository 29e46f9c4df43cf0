package bg.nrm.administration;

import java.util.Set;

/**
 * Lists whose values the rules and the statistics know one by one: their labels can be changed, but a value that joined or left would
 * mean nothing to them. They change with a release.
 */
public final class FixedLists {

    private static final Set<String> CODES = Set.of(
            "AGE_BAND",
            "AGE_GROUP",
            "AGE_KNOWN",
            "BODY_KIND",
            "CASE_STATE",
            "CITIZENSHIP_GROUP",
            "CLOSING_REASON",
            "CONSENT_ANSWER",
            "CONTACT_MODE",
            "CROSS_BORDER",
            "DANGER",
            "DEVIATION_REASON",
            "DOCUMENT_VISIBILITY",
            "IDENTIFIER_TYPE",
            "KNOWNNESS",
            "LEVEL",
            "RECONSIDERATION_OUTCOME",
            "REOPENING_REASON",
            "RISK_LEVEL",
            "ADDRESS_KIND",
            "CURRENCY",
            "DECISION_FORCE",
            "PROCEEDINGS_DECISION",
            "SEX",
            "SIGNAL_OUTCOME",
            "SIGNAL_STATE",
            "SUSPENSION_REASON");

    private FixedLists() {}

    public static boolean contains(String list) {
        return CODES.contains(list);
    }
}
