package bg.nrm.demonstration.loading;

import bg.nrm.demonstration.population.DemoEntry;
import java.util.Optional;

/** How an entry of an invented story lies in the columns of the register's stories. */
record EntryRow(String kind, Optional<String> step, Optional<String> code, boolean namesOther) {

    static EntryRow of(DemoEntry entry) {
        Optional<String> what = Optional.of(entry.what());
        return switch (entry.kind()) {
            case STEP_DONE -> new EntryRow(
                    "STEP_DONE", what, Optional.empty(), entry.what().equals("CONTACT_RECEIVING_ORGANISATION"));
            case DEVIATION_RECORDED -> new EntryRow("DEVIATION", what, entry.code(), false);
            case SUSPENDED -> new EntryRow("SUSPENDED", what, entry.code(), false);
            case CONSENT_ANSWERED -> new EntryRow("CONSENT_ANSWERED", Optional.empty(), what, true);
            case CONTACT_HAPPENED -> new EntryRow("CONTACT", Optional.empty(), Optional.empty(), false);
            case CIRCUMSTANCE_FOUND, CIRCUMSTANCE_ENDED, CASE_CLOSED -> new EntryRow(
                    entry.kind().name(), Optional.empty(), what, false);
        };
    }
}
