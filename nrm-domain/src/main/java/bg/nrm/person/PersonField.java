package bg.nrm.person;

import java.util.function.BinaryOperator;
import java.util.function.Function;

/** The parts of a person's record that two people may change at once, each on its own. */
public enum PersonField {
    KNOWNNESS(PersonDetails::knownness, (into, from) -> into.known(from.knownness())),
    NAME(PersonDetails::name, (into, from) -> into.named(from.name())),
    SEX(PersonDetails::sex, (into, from) -> into.of(from.sex())),
    AGE(PersonDetails::age, (into, from) -> into.aged(from.age())),
    CITIZENSHIPS(PersonDetails::citizenships, (into, from) -> into.citizenOf(from.citizenships())),
    LANGUAGES(PersonDetails::languages, (into, from) -> into.speaking(from.languages())),
    IDENTIFIERS(PersonDetails::identifiers, (into, from) -> into.identifiedBy(from.identifiers())),
    ADDRESS(PersonDetails::address, (into, from) -> into.livingAt(from.address())),
    CONTACT(PersonDetails::contact, (into, from) -> into.reachedBy(from.contact())) {
        @Override
        boolean same(PersonDetails one, PersonDetails other) {
            return one.contact().saysTheSameAs(other.contact());
        }
    };

    private final Function<PersonDetails, Object> value;
    private final BinaryOperator<PersonDetails> taking;

    PersonField(Function<PersonDetails, Object> value, BinaryOperator<PersonDetails> taking) {
        this.value = value;
        this.taking = taking;
    }

    /** Whether two records say the same here. */
    boolean same(PersonDetails one, PersonDetails other) {
        return value.apply(one).equals(value.apply(other));
    }

    /** One record with this part of another. */
    public PersonDetails take(PersonDetails into, PersonDetails from) {
        return taking.apply(into, from);
    }
}
