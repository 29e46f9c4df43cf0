package bg.nrm.reporting.victims;

import java.util.Set;

/**
 * Victims who are alike in everything that a table can tell apart, and how many they are.
 *
 * @param forms all forms recorded for each of them; empty when no form is known
 * @param mainForm the form recorded as the main one; {@link ExploitationForm#UNKNOWN} when no form is known
 */
public record VictimGroup(
        RegisteringBody body,
        ReportedSex sex,
        ReportedAge age,
        ReportedCitizenship citizenship,
        Set<ExploitationForm> forms,
        ExploitationForm mainForm,
        int persons) {

    public VictimGroup {
        forms = Set.copyOf(forms);
    }
}
