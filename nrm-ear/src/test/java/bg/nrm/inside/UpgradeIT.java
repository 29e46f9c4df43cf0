package bg.nrm.inside;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.Actor;
import bg.nrm.access.Role;
import bg.nrm.audit.Finding;
import bg.nrm.casefile.ActForm;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.ReadingACase;
import bg.nrm.casefile.ReadingACase.OpenedCase;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.RecordingAContact;
import bg.nrm.casefile.Submission;
import bg.nrm.oversight.VerifyingTrail;
import bg.nrm.protection.ProvenTable;
import bg.nrm.protection.SealedTable;
import bg.nrm.question.Answers;
import bg.nrm.signal.OpeningSignal;
import bg.nrm.signal.SignalRecord;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The data of the oldest supported release, opened by this one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UpgradeIT extends InServer {

    @Inject
    private Colleagues colleagues;

    @Inject
    private OpeningSignal opening;

    @Inject
    private ReadingACase reading;

    @Inject
    private RecordingAContact recording;

    @Inject
    private VerifyingTrail verifying;

    @Inject
    private Tables tables;

    @Inject
    private Clock clock;

    @Test
    void its_tables_are_brought_up_to_date() {
        assertThat(tables.column("select version from flyway_schema_history where success = 0"))
                .isEmpty();
        assertThat(tables.number("select count(*) from flyway_schema_history where cast(version as int) > 12"))
                .isPositive();
    }

    @Test
    void everything_it_sealed_is_bound_to_its_place_and_every_row_that_gives_access_is_proven() {
        for (SealedTable table : SealedTable.values()) {
            for (String column : table.columns()) {
                assertThat(tables.number(
                                "select count(*) from %s where left(%s, 1) = x'01'".formatted(table.table(), column)))
                        .as("%s.%s", table, column)
                        .isZero();
            }
        }
        assertThat(tables.number("select count(*) from story_entry where left(note_sealed, 1) = x'02'"))
                .isPositive();
        for (ProvenTable table : ProvenTable.values()) {
            assertThat(tables.number("select count(*) from %s where proof is null".formatted(table.table())))
                    .as("%s", table)
                    .isZero();
        }
        assertThat(tables.column("select action from audit_event where action = 'VALUES_SEALED_ANEW'"))
                .hasSize(1);
    }

    @Test
    void its_signals_and_cases_are_read_and_continued() {
        Actor colleague = colleagues.of("MK-BGS", Role.WORKER, Role.COORDINATOR);
        List<String> signals = tables.column("select id from case_signal order by id limit 3");
        for (String id : signals) {
            SignalRecord signal = colleagues.as(colleague, () -> opening.open(Long.parseLong(id)));
            assertThat(signal.narrative()).isEqualTo("Работи в оранжерия, документите ѝ са взети.");
            assertThat(signal.persons()).hasSize(1);
        }
        for (String symbols : tables.column("select reference from case_file order by id limit 2")) {
            CaseReference reference = new CaseReference(symbols);
            OpenedCase opened = colleagues.as(colleague, () -> reading.open(reference));
            assertThat(opened.inHand().caseFile().reference()).isEqualTo(reference);
            Recording recorded = colleagues.as(
                    colleague,
                    () -> recording.record(
                            reference, Answers.NONE.with(ActForm.HAPPENED_AT, clock.instant()), Submission.direct()));
            assertThat(recorded).isInstanceOf(Recording.Recorded.class);
        }
    }

    @Test
    void its_log_of_acts_is_whole_and_goes_on() {
        Actor auditor = colleagues.of("NKBTH", Role.AUDITOR);
        Finding finding = colleagues.as(auditor, () -> verifying.verify(Optional.empty()));
        assertThat(finding).isInstanceOf(Finding.Whole.class);
        assertThat(finding.intact()).isGreaterThan(20);
    }
}
