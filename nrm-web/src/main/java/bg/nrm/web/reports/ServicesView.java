package bg.nrm.web.reports;

import bg.nrm.reporting.services.CountingServices;
import bg.nrm.reporting.services.ServicesTable;
import bg.nrm.reporting.services.ServicesTable.Counts;
import bg.nrm.web.input.Codes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Services of a period on the screen: offered, given, refused, by service and by reason. */
@Named
@RequestScoped
public class ServicesView {

    @Inject
    private CountingServices counting;

    @Inject
    private Codes codes;

    @Inject
    private Clock clock;

    private AskedDays asked;
    private ServicesTable table;

    /** A row: its head and its counts. */
    public record Line(String head, Counts counts) {}

    /** What cannot be read is said, and the current year is shown meanwhile. */
    @PostConstruct
    void make() {
        asked = AskedDays.of(clock.instant());
        table = counting.between(asked.days());
    }

    public AskedDays getAsked() {
        return asked;
    }

    public List<Line> getServices() {
        return lines(table.byService(), "SERVICE");
    }

    public List<Line> getReasons() {
        return lines(table.byReason(), "SERVICE_REASON");
    }

    public Counts getTotal() {
        return table.total();
    }

    private List<Line> lines(Map<String, Counts> rows, String list) {
        return rows.entrySet().stream()
                .map(row -> new Line(Codes.capital(codes.label(list, row.getKey())), row.getValue()))
                .toList();
    }
}
