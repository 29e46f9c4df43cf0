package bg.nrm.document;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.casefile.ACase;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom a document of a case is shown to, and with what. */
class CaseDocumentTest {

    @ParameterizedTest
    @EnumSource
    void its_own_body_sees_how_it_is_called(Visibility visibility) {
        CaseDocument shown = added(visibility).shownTo(ACase.SECRETARY);

        assertThat(shown.name()).contains("Експертиза.docx.pdf");
        assertThat(shown.isOpen()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void another_body_sees_the_name_of_what_is_for_the_team_alone(Visibility visibility) {
        CaseDocument shown = added(visibility).shownTo(ACase.MANAGER);

        assertThat(shown.isOpen()).isEqualTo(visibility == Visibility.CASE_TEAM);
        assertThat(shown.name().isPresent()).isEqualTo(visibility == Visibility.CASE_TEAM);
        assertThat(shown.kind()).isEqualTo("EXPERT_REPORT");
        assertThat(shown.ownerId()).isEqualTo(ACase.LOCAL_COMMISSION);
    }

    private static StoredDocument added(Visibility visibility) {
        NewDocument document = new NewDocument(
                Optional.empty(), "EXPERT_REPORT", "Експертиза.docx", visibility, FileContent.of((byte) 1));
        return new StoredDocument(5, document, FileKind.PDF, new byte[32], ACase.SECRETARY, ACase.MONDAY);
    }
}
