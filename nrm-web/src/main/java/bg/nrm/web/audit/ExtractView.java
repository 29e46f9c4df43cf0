package bg.nrm.web.audit;

import bg.nrm.access.Role;
import bg.nrm.audit.AuditEvent;
import bg.nrm.oversight.ExportingTrail;
import bg.nrm.oversight.TrailEntry;
import bg.nrm.reporting.sheet.CsvFormat;
import bg.nrm.reporting.sheet.Sheet;
import bg.nrm.reporting.sheet.SheetCell;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** The extract as a file: the same events as on the page, all of them, with every code. */
@Named
@RequestScoped
public class ExtractView {

    private static final List<String> COLUMNS = List.of(
            "column.number",
            "extract.time",
            "extract.actor",
            "extract.roles",
            "extract.body",
            "extract.channel",
            "extract.action",
            "extract.label",
            "extract.object",
            "extract.id",
            "extract.case",
            "extract.basis",
            "extract.outcome",
            "extract.detail",
            "extract.request",
            "extract.hash");

    @Inject
    private ExportingTrail exporting;

    @Inject
    private TrailChoice choice;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    public void download() throws IOException {
        CsvFormat format = language.isBulgarian() ? CsvFormat.BULGARIAN_EXCEL : CsvFormat.OPEN_DATA;
        Sheet sheet = sheet(exporting.export(choice.filter(), choice.reference()));
        String name = "%s-%s.%s".formatted(text("extract.name"), Moments.dayOf(clock.instant()), format.ending());
        Faces.sendFile(name, true, output -> format.write(List.of(sheet), output));
    }

    private Sheet sheet(List<TrailEntry> entries) {
        Iterable<List<SheetCell>> rows = () -> entries.stream().map(this::row).iterator();
        return new Sheet(
                text("audit.title"), List.of(), COLUMNS.stream().map(this::text).toList(), rows, List.of());
    }

    private List<SheetCell> row(TrailEntry entry) {
        Stream<String> fields = entry.event()
                .map(event -> fields(entry, event))
                .orElseGet(() -> COLUMNS.stream().skip(2).map(column -> ""));
        return Stream.of(
                        Stream.of(String.valueOf(entry.seq())),
                        fields,
                        Stream.of(HexFormat.of().formatHex(entry.claimed().hash())))
                .flatMap(part -> part)
                .map(SheetCell::of)
                .toList();
    }

    private Stream<String> fields(TrailEntry entry, AuditEvent event) {
        return Stream.of(
                event.at().toString(),
                number(event.actor()),
                entry.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" ")),
                number(event.body()),
                event.channel(),
                event.action(),
                EventFaces.label("action.", event.action(), language.locale()),
                event.objectType().orElse(""),
                number(event.objectId()),
                entry.caseReference().orElse(""),
                event.basis().orElse(""),
                event.outcome().name(),
                event.detail().orElse(""),
                event.request().orElse(""));
    }

    private String text(String key) {
        return texts.in("audit", key);
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : "";
    }
}
