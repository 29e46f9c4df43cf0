package bg.nrm.web.reports;

import bg.nrm.load.Gate.Pass;
import bg.nrm.load.HeavyWork;
import bg.nrm.reporting.sheet.CsvFormat;
import bg.nrm.reporting.sheet.Sheet;
import bg.nrm.reporting.sheet.SheetFormat;
import bg.nrm.reporting.sheet.XlsxFormat;
import bg.nrm.reporting.victims.ReportingVictims;
import bg.nrm.reporting.victims.VictimWords;
import bg.nrm.reporting.victims.VictimsReport;
import bg.nrm.reporting.victims.VictimsSheets;
import bg.nrm.reporting.victims.VictimsTable;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Moments;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Report 1 as a file: a workbook, or text with separators for the spreadsheet at hand or for programs. */
@WebServlet("/reports/victims/file")
public class VictimsFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String NOTES = "notes";

    private static final Map<String, SheetFormat> FORMATS =
            Map.of("xlsx", new XlsxFormat(), "csv", CsvFormat.BULGARIAN_EXCEL, "open", CsvFormat.OPEN_DATA);

    @Inject
    private transient ReportingVictims reporting;

    @Inject
    private transient HeavyWork heavy;

    @Inject
    private transient Language language;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("format");
        SheetFormat format = name == null ? null : FORMATS.get(name);
        if (format == null && !NOTES.equals(name)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        LocalDate today = Moments.dayOf(clock.instant());
        if (!VictimsChoices.misread(request::getParameter, today).isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        VictimsChoices choices = VictimsChoices.of(request::getParameter, today);
        VictimsReport report = reporting.export(choices.question(), choices.definition(), name);
        if (format == null) {
            notes(report, choices, response);
            return;
        }
        response.setContentType(format.mediaType());
        name(choices.fileName(format.ending()), response);
        try (Pass pass = heavy.turn()) {
            format.write(List.of(sheet(report, choices, name)), response.getOutputStream());
        }
    }

    private static void name(String file, HttpServletResponse response) {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    }

    /** What a CSV file has no place for: title, legal basis, cut-off date, definition, notes; a text beside it. */
    private void notes(VictimsReport report, VictimsChoices choices, HttpServletResponse response) throws IOException {
        VictimsTable table = report.by(choices.rows(), choices.counting());
        VictimWords words = VictimWords.in(language.locale());
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        name(choices.fileName("notes.txt"), response);
        response.getWriter()
                .write(Stream.concat(words.title(table).stream(), words.notes(table).stream())
                        .collect(Collectors.joining("\r\n", "", "\r\n")));
    }

    private Sheet sheet(VictimsReport report, VictimsChoices choices, String format) {
        return format.equals("open")
                ? VictimsSheets.observations(report, choices.counting())
                : VictimsSheets.of(report.by(choices.rows(), choices.counting()), language.locale());
    }
}
