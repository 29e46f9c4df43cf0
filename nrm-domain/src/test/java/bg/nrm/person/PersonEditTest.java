package bg.nrm.person;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.person.PersonChange.Conflict;
import bg.nrm.person.PersonChange.Difference;
import bg.nrm.person.name.PersonName;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PersonEditTest {

    private final PersonDetails before =
            PersonDetails.UNKNOWN.named(PersonName.of("Мария", "")).of(Sex.F);

    @Test
    void bothValuesOfAFieldThatBothChangedAreShown() {
        PersonDetails mine = before.named(PersonName.of("Мария", "Стоянова"));
        PersonDetails theirs = before.named(PersonName.of("Мария", "Илиева"));
        Conflict conflict = new PersonEdit(3, before, mine).against(4, theirs);
        assertThat(conflict.version()).isEqualTo(4);
        assertThat(conflict.theirs()).isEqualTo(theirs);
        assertThat(conflict.mine()).isEqualTo(mine);
        assertThat(conflict.differences()).containsExactly(new Difference(PersonField.NAME, true));
    }

    @Test
    void aFieldThatOnlyTheyChangedIsMarkedAsTheirs() {
        PersonDetails mine = before.named(PersonName.of("Мария", "Стоянова"));
        PersonDetails theirs = before.livingAt("Бургас");
        assertThat(new PersonEdit(3, before, mine).against(4, theirs).differences())
                .containsExactly(new Difference(PersonField.NAME, true), new Difference(PersonField.ADDRESS, false));
    }

    @Test
    void anEditThatSawTheRecordAsItIsMeetsNobody() {
        assertThat(new PersonEdit(3, before, before.of(Sex.M)).sees(before)).isTrue();
        assertThat(new PersonEdit(3, before, before.of(Sex.M)).sees(before.livingAt("Бургас")))
                .isFalse();
    }

    @Test
    void theSameChangeTwiceIsNoDifference() {
        PersonDetails same = before.of(Sex.UNKNOWN);
        assertThat(new PersonEdit(3, before, same).against(4, same).differences())
                .isEmpty();
    }

    @Test
    void aContactDiffersByWhatItSaysNotByWhenItWasChecked() {
        PersonDetails mine = before.reachedBy(SafeContact.NOT_AGREED);
        PersonDetails theirs = before.reachedBy(SafeContact.NOT_AGREED.checked(Instant.EPOCH));
        assertThat(new PersonEdit(3, before, mine).against(4, theirs).differences())
                .isEmpty();
    }

    @Test
    void aChosenPartIsTakenAlone() {
        PersonDetails theirs = before.named(PersonName.of("Ана", "")).of(Sex.M);
        assertThat(PersonField.NAME.take(before, theirs)).isEqualTo(before.named(PersonName.of("Ана", "")));
    }
}
