package bg.nrm.paper;

import bg.nrm.codes.CodeLists;
import bg.nrm.input.Problems;
import bg.nrm.organisation.Organisations;
import bg.nrm.question.Reading;
import bg.nrm.question.Setting;
import bg.nrm.question.Spelling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Whether what was typed into a form can be kept as a paper. */
@ApplicationScoped
class ContentChecks {

    @Inject
    private CodeLists lists;

    @Inject
    private Organisations organisations;

    /** Everything that is wrong, at its field: {@code needs[2].topic} is the topic of the third row of needs. */
    Problems of(Form form, Content content, Instant now) {
        Reading reading = Reading.of(form.questions(), content.input(), Spelling.SYSTEMS);
        return new Problems()
                .when(!isKnown(form, content), "details", "field.unknown")
                .all(reading.with(form.questions(), form.questions().problems(reading.answers(), new Today(now)))
                        .problems());
    }

    private static boolean isKnown(Form form, Content content) {
        return content.values().keySet().stream()
                        .allMatch(name -> form.has(name) && !form.tables().containsKey(name))
                && content.rows().entrySet().stream()
                        .allMatch(table -> form.tables().containsKey(table.getKey())
                                && table.getValue().stream()
                                        .flatMap(row -> row.keySet().stream())
                                        .allMatch(column -> form.tables().get(table.getKey()).columns().asked().stream()
                                                .anyMatch(asked -> asked.name().equals(column))));
    }

    private final class Today implements Setting {

        private final Instant now;

        private Today(Instant now) {
            this.now = now;
        }

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public boolean has(String list, String code) {
            return lists.has(list, code);
        }

        @Override
        public boolean isBody(long key) {
            return organisations.find(key).isPresent();
        }
    }
}
