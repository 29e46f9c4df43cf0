package bg.nrm.demonstration.population;

import java.util.SortedSet;

/** A victim of whom only the statistics are fixed yet: year, sex, age group, forms. */
record Sketch(int year, Group group, SortedSet<String> forms) {

    static final String NEWBORN_SALE = "NEWBORN_SALE";

    /** The form that leads in the tables by main form. */
    String mainForm() {
        if (forms.isEmpty()) {
            return "UNKNOWN";
        }
        return forms.contains("SEXUAL") ? "SEXUAL" : forms.contains("LABOUR") ? "LABOUR" : forms.first();
    }

    boolean is(String form) {
        return forms.contains(form);
    }
}
