package bg.nrm.reporting.victims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A named, versioned definition of who is counted and under which form. The same register gives different totals under different
 * definitions, and each table says under which it was made; a version never changes once it was used.
 *
 * @param categories the rows by form, in the recipient's order, without the row for unknown
 * @param mapping the recipient's form for each form of the register; what is not in it falls under {@code rest}
 * @param excluded forms that are no trafficking under this definition
 * @param basis where the definition comes from
 */
public record DefinitionProfile(
        String name,
        int version,
        List<ReportedForm> categories,
        Map<ExploitationForm, ReportedForm> mapping,
        ReportedForm rest,
        Set<ExploitationForm> excluded,
        String basis) {

    public DefinitionProfile {
        categories = List.copyOf(categories);
        mapping = Map.copyOf(mapping);
        excluded = Set.copyOf(excluded);
    }

    /** The rows by form, unknown last. */
    public List<ReportedForm> rows() {
        return Stream.concat(categories.stream(), Stream.of(ReportedForm.UNKNOWN))
                .toList();
    }

    /** Whether a person with these forms is a victim under this definition; nobody is left out for an unknown form. */
    public boolean counts(Set<ExploitationForm> forms) {
        return forms.isEmpty() || !excluded.containsAll(forms);
    }

    /** The rows under which a person with these forms is mentioned, each once. */
    public Set<ReportedForm> mentions(VictimGroup group) {
        Set<ReportedForm> reported =
                included(group).map(this::reported).collect(Collectors.toCollection(LinkedHashSet::new));
        return reported.isEmpty() ? Set.of(ReportedForm.UNKNOWN) : reported;
    }

    /** The one row of the main form; where that is excluded, of the first other form by code. */
    public ReportedForm main(VictimGroup group) {
        return excluded.contains(group.mainForm())
                ? included(group).sorted().map(this::reported).findFirst().orElse(ReportedForm.UNKNOWN)
                : reported(group.mainForm());
    }

    private Stream<ExploitationForm> included(VictimGroup group) {
        return group.forms().stream().filter(form -> !excluded.contains(form));
    }

    private ReportedForm reported(ExploitationForm form) {
        return form.isKnown() ? mapping.getOrDefault(form, rest) : ReportedForm.UNKNOWN;
    }
}
