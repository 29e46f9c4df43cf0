package bg.nrm.demonstration.loading;

import bg.nrm.demonstration.population.DemoPerson;
import bg.nrm.demonstration.population.DemoPerson.SafeContact;
import bg.nrm.person.identifier.Identifier;
import bg.nrm.person.name.NameKeys;
import bg.nrm.protection.Protection;
import bg.nrm.protection.SealedPlace;
import bg.nrm.protection.SealedTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rows of persons: names and everything that tells who somebody is are sealed. */
final class PersonRows implements AutoCloseable {

    private final Keys keys;
    private final Offices offices;
    private final Insert persons;
    private final Insert citizenships;
    private final Insert identifiers;
    private final Insert tokens;

    PersonRows(Connection connection, Keys keys, Offices offices) throws SQLException {
        this.keys = keys;
        this.offices = offices;
        persons = new Insert(
                connection,
                "person",
                "id",
                "knownness",
                "given_sealed",
                "patronymic_sealed",
                "family_sealed",
                "pseudonym_sealed",
                "name_recipe",
                "sex",
                "birth_year",
                "age_known",
                "age_from",
                "age_to",
                "age_on",
                "languages",
                "contact_mode",
                "safe_how_sealed",
                "safe_when_sealed",
                "safe_say_sealed",
                "safe_never_sealed",
                "recorded_at",
                "recorded_by",
                "owner_id",
                "retention_class",
                "version");
        citizenships = new Insert(connection, "person_citizenship", "person_id", "country").after(persons);
        identifiers = new Insert(
                        connection,
                        "person_identifier",
                        "id",
                        "person_id",
                        "type",
                        "value_sealed",
                        "value_index",
                        "country")
                .after(persons);
        tokens = new Insert(connection, "person_name_token", "token", "person_id").after(persons);
    }

    void write(long id, DemoPerson person) throws SQLException {
        DemoPerson.Name name = person.name();
        DemoPerson.Age age = person.age();
        SafeContact contact = person.contact();
        boolean dated = age.known().equals("ESTIMATED") || age.known().equals("CHILD");
        persons.row(
                id,
                person.knownness(),
                sealed(id, "given_sealed", name.given()),
                sealed(id, "patronymic_sealed", name.patronymic()),
                sealed(id, "family_sealed", name.family()),
                sealed(id, "pseudonym_sealed", name.pseudonym()),
                NameKeys.RECIPE,
                person.sex(),
                age.birthYear(),
                age.known(),
                age.from(),
                age.to(),
                dated ? Optional.of(age.on()) : Optional.empty(),
                person.languages(),
                contact.mode(),
                sealed(id, "safe_how_sealed", contact.how()),
                sealed(id, "safe_when_sealed", contact.when()),
                sealed(id, "safe_say_sealed", contact.say()),
                sealed(id, "safe_never_sealed", contact.never()),
                person.recordedAt(),
                offices.colleague(person.body()),
                offices.body(person.body()),
                "PERSON",
                1);
        for (String country : person.citizenships()) {
            citizenships.row(id, country);
        }
        identify(id, person.identifier());
        index(id, name);
    }

    private void identify(long id, DemoPerson.Identifier identifier) throws SQLException {
        long number = keys.next();
        SealedPlace place = SealedTable.PERSON_IDENTIFIER.at("value_sealed", number, id, identifier.type());
        identifiers.row(
                number,
                id,
                identifier.type(),
                identifier.value().map(value -> Protection.seal(place, value)),
                identifier.value().map(value -> Protection.fingerprint("identifier", Identifier.normal(value))),
                identifier.country());
    }

    /** By the words of the name the person is found, without the database knowing them. */
    private void index(long id, DemoPerson.Name name) throws SQLException {
        Set<String> words = new TreeSet<>();
        Stream.of(name.given(), name.patronymic(), name.family(), name.pseudonym())
                .flatMap(Optional::stream)
                .forEach(part -> words.addAll(NameKeys.of(part)));
        for (String word : words) {
            tokens.row(Protection.fingerprint("name", word), id);
        }
    }

    private static Optional<byte[]> sealed(long id, String column, Optional<String> text) {
        return text.map(known -> Protection.seal(SealedTable.PERSON.at(column, id), known));
    }

    @Override
    public void close() throws SQLException {
        persons.close();
        citizenships.close();
        identifiers.close();
        tokens.close();
    }
}
