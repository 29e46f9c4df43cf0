package bg.nrm.question;

import java.time.Instant;
import java.util.List;

/** What answers are held against: the time, what can be chosen now, and what is doubtful about them. */
public interface Setting {

    Instant now();

    /** Whether a code list has this value today. */
    boolean has(String list, String code);

    /** Whether there is a body of this key. */
    default boolean isBody(long key) {
        return false;
    }

    /**
     * Codes of the doubts about an answer, the gravest first. A doubt warns and never refuses.
     *
     * @param row the answers of the row in which the question stands; the whole form where it stands in none
     * @param whole the answers of the whole form
     */
    default List<String> doubts(Question<?> question, Answers row, Answers whole) {
        return List.of();
    }
}
