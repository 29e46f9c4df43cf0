package bg.nrm.web.reports;

import bg.nrm.reporting.sheet.CsvFormat;
import bg.nrm.reporting.sheet.Sheet;
import bg.nrm.reporting.sheet.SheetFormat;
import bg.nrm.reporting.sheet.XlsxFormat;
import bg.nrm.reporting.victims.ReportingVictims;
import bg.nrm.reporting.victims.VictimsReport;
import bg.nrm.reporting.victims.VictimsSheets;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Moments;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Report 1 as a file: a workbook, or text with separators for the spreadsheet at hand or for programs. */
@WebServlet("/reports/victims/file")
public class VictimsFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, SheetFormat> FORMATS =
            Map.of("xlsx", new XlsxFormat(), "csv", CsvFormat.BULGARIAN_EXCEL, "open", CsvFormat.OPEN_DATA);

    @Inject
    private transient ReportingVictims reporting;

    @Inject
    private transient Language language;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("format");
        SheetFormat format = name == null ? null : FORMATS.get(name);
        if (format == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        VictimsChoices choices = VictimsChoices.of(request::getParameter, Moments.dayOf(clock.instant()));
        VictimsReport report = reporting.export(choices.question(), choices.definition(), name);
        response.setContentType(format.mediaType());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"report-1-%d.%s\""
                        .formatted(choices.question().year(), format.ending()));
        format.write(List.of(sheet(report, choices, name)), response.getOutputStream());
    }

    private Sheet sheet(VictimsReport report, VictimsChoices choices, String format) {
        return format.equals("open")
                ? VictimsSheets.observations(report, choices.counting())
                : VictimsSheets.of(report.by(choices.rows(), choices.counting()), language.locale());
    }
}
