package bg.nrm.bench.baseline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Twenty-five rows that cost nothing to get. */
@Named
@ApplicationScoped
public class Rows {

    private final List<Row> all = IntStream.rangeClosed(1, 25)
            .mapToObj(i -> new Row("4K7X-92M" + i, "жена", "25–34 г.", "Насочване", "21.11.2026 г."))
            .toList();

    /** As many columns as the case list has. */
    public record Row(String reference, String sex, String age, String stage, String last) {}

    public List<Row> getAll() {
        return all;
    }
}
