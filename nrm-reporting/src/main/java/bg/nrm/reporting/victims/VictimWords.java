package bg.nrm.reporting.victims;

import bg.nrm.reporting.wording.ReportTexts;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Report 1 in words, Bulgarian or English. */
public final class VictimWords {

    private final ReportTexts wording;
    private final Locale language;

    private VictimWords(ReportTexts wording, Locale language) {
        this.wording = wording;
        this.language = language;
    }

    public static VictimWords in(Locale language) {
        return new VictimWords(ReportTexts.beside(VictimWords.class, "Report1", language), language);
    }

    /** What the table is: the report, its legal basis, and the choices it was made under. */
    public List<String> title(VictimsTable table) {
        VictimsQuestion question = table.question();
        return List.of(
                question.isDuringTheYear()
                        ? wording.say("title.unfinished", year(question), day(question))
                        : wording.say("title", year(question)),
                wording.say("basis"),
                wording.say(
                        "made",
                        day(question),
                        identification(question.identification()),
                        definition(table.definition()),
                        counting(table.counting())));
    }

    /** The notes under the table: only those that its choices make true. */
    public List<String> notes(VictimsTable table) {
        List<String> notes = new ArrayList<>();
        notes.add(wording.say("note.signs"));
        if (table.isProtected()) {
            notes.add(wording.say("note.protected"));
        }
        if (table.question().isBeforeTheYear()) {
            notes.add(wording.say("note.early", year(table.question())));
        }
        if (table.question().isDuringTheYear()) {
            notes.add(wording.say("note.unfinished", year(table.question())));
        }
        notes.add(wording.say("note.unknown_age"));
        if (table.dimension() == VictimDimension.FORM && table.counting() == FormCounting.MENTIONS) {
            notes.add(wording.say("note.mentions"));
        }
        if (!table.definition().excluded().isEmpty()) {
            notes.add(wording.say("note.excluded." + table.definition().name()));
        }
        return notes;
    }

    public String identification(CountedIdentification identification) {
        return wording.say("identification." + identification);
    }

    public String counting(FormCounting counting) {
        return wording.say("counting." + counting);
    }

    /** The cut-off date. */
    public String day(VictimsQuestion question) {
        return question.asKnownOn().format(DateTimeFormatter.ofPattern(wording.say("day"), language));
    }

    /** The definition's name and version. */
    public String definition(DefinitionProfile definition) {
        return wording.say("definition." + definition.name(), Integer.toString(definition.version()));
    }

    public String dimension(VictimDimension dimension) {
        return wording.say("dimension." + dimension);
    }

    /** The head of a row; a body by its name. */
    public String row(Row row, VictimsTable table) {
        if (row.dimension() == VictimDimension.BODY && !row.isUnknown()) {
            return table.bodies().stream()
                    .filter(body -> body.code().equals(row.code()))
                    .map(body -> body.name(language))
                    .findFirst()
                    .orElse(row.code());
        }
        return row.dimension() == VictimDimension.AGE
                ? age(row.code())
                : coded(row.dimension().name(), row.code());
    }

    /** The head of a column: sex and age group, or the total. */
    public String column(Column column) {
        String sex = column.sex().map(this::sex).orElse("");
        String age = column.age().map(this::age).orElse("");
        if (sex.isEmpty() && age.isEmpty()) {
            return total();
        }
        return sex + (sex.isEmpty() || age.isEmpty() ? "" : ", ") + age;
    }

    public String sex(ReportedSex sex) {
        return coded("SEX", sex.name());
    }

    public String age(ReportedAge age) {
        return age(age.code());
    }

    public String total() {
        return wording.say("total");
    }

    /** The head of the row in which everybody stands once. */
    public String persons() {
        return wording.say("persons");
    }

    /** The head of the row that adds up the mentions of forms. */
    public String mentions() {
        return wording.say("mentions");
    }

    private String age(String code) {
        String key = "AGE." + code;
        return wording.knows(key) ? wording.say(key) : wording.say("age.band", code.replace("-", "–"));
    }

    private String coded(String dimension, String code) {
        String key = dimension + "." + code;
        return wording.knows(key) ? wording.say(key) : code;
    }

    private static String year(VictimsQuestion question) {
        return Integer.toString(question.year());
    }
}
