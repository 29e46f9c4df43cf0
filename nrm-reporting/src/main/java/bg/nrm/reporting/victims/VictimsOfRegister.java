package bg.nrm.reporting.victims;

import bg.nrm.reading.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Registered victims as the register knows them: facts of identification with pseudonyms, counted in one statement. */
@ApplicationScoped
class VictimsOfRegister implements RegisteredVictims {

    @Inject
    private Rows rows;

    @Override
    public List<VictimGroup> groups(VictimsQuestion question) {
        return registered(question).stream().map(RegisteredGroup::counted).toList();
    }

    /** The groups with the register's codes, to find their cases by. */
    List<RegisteredGroup> registered(VictimsQuestion question) {
        return asked(VictimsStatement.groups(question), VictimsStatement::registered);
    }

    /** Cases behind figures, so many at most, in the order of their references. */
    List<VictimCase> cases(VictimsQuestion question, List<RegisteredGroup> counted, int most) {
        return counted.isEmpty()
                ? List.of()
                : asked(VictimsStatement.cases(question, Traits.of(counted), most), VictimCase::of);
    }

    private <T> List<T> asked(VictimsStatement statement, Rows.Meaning<T> meaning) {
        return rows.of(statement.sql(), statement.values(), meaning);
    }

    /** A year before the first one with a registered victim was not collected: its cells are not available, they are not zero. */
    @Override
    public Coverage coverage(int year) {
        Optional<Long> first = rows.of("select min(year) from registered_victim", List.of(), row -> Rows.number(row, 1))
                .get(0);
        return first.filter(began -> began <= year).isPresent() ? Coverage.COMPLETE : Coverage.NOTHING;
    }
}
