package bg.nrm.reporting.print;

import java.util.List;

/** How values are said on paper: codes by their words, bodies by their names. */
public interface Values {

    /** The words of a code. */
    String code(String list, String code);

    /** The words from which one may choose, for a blank form. */
    List<String> choices(String list);

    /** The name of a body by its key. */
    String body(String key);
}
