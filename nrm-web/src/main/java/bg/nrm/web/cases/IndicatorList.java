package bg.nrm.web.cases;

import jakarta.faces.model.SelectItem;
import java.util.List;

/**
 * One list of indicators as the form shows it.
 *
 * @param key its place in the form
 * @param title what it is called
 * @param lead where it is from and how surely
 */
public record IndicatorList(String key, String title, String lead, List<Group> groups) {

    public IndicatorList {
        groups = List.copyOf(groups);
    }

    /** Indicators that belong together: of one matter, or of one form of exploitation. */
    public record Group(String key, String title, List<SelectItem> items) {

        public Group {
            items = List.copyOf(items);
        }
    }
}
