package bg.nrm.reporting.victims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A handful of invented victims to count. */
final class InventedVictims implements RegisteredVictims {

    static final RegisteringBody PROSECUTION = new RegisteringBody("PRB", "PROSECUTION", "Прокуратура", "Prosecution");
    static final RegisteringBody VARNA =
            new RegisteringBody("MK-VAR", "LOCAL_COMMISSION", "МКБТХ – Варна", "Local commission Varna");

    private final List<VictimGroup> groups = new ArrayList<>();
    private Coverage coverage = Coverage.COMPLETE;

    static InventedVictims nobody() {
        return new InventedVictims();
    }

    InventedVictims and(
            int persons,
            RegisteringBody body,
            ReportedSex sex,
            ReportedAge age,
            ReportedCitizenship citizenship,
            ExploitationForm... forms) {
        ExploitationForm main = forms.length == 0 ? ExploitationForm.UNKNOWN : forms[0];
        groups.add(new VictimGroup(body, sex, age, citizenship, Set.of(forms), main, persons));
        return this;
    }

    InventedVictims covered(Coverage only) {
        coverage = only;
        return this;
    }

    @Override
    public List<VictimGroup> groups(VictimsQuestion question) {
        return groups;
    }

    @Override
    public Coverage coverage(int year) {
        return coverage;
    }
}
