package bg.nrm.web.api.answer;

import java.util.List;

/**
 * What is answered when a request was not done, in the shape Bulgarian e-government asks of interfaces (EG-08).
 *
 * @param id the reference of this request, the same as in log and audit
 * @param description for who builds the connecting system, in English
 * @param userMessage for who sits before it, in the language the request asked for
 * @param details for the connecting system itself
 */
public record Fault(String id, String description, String userMessage, Details details) {

    /**
     * What the connecting system can act on.
     *
     * @param code what kind of fault it is; never changes its meaning
     * @param fields what is wrong with what was sent, all of it
     * @param obstacles what stands in the way, each with the source it comes from
     * @param differences where somebody else wrote something else meanwhile
     */
    public record Details(
            String code, List<FieldFault> fields, List<ObstacleFault> obstacles, List<Difference> differences) {}

    /** One thing that is wrong with one part of the request. */
    public record FieldFault(String field, String code, String userMessage) {}

    /**
     * One thing that the procedure asks for first.
     *
     * @param source the article or measure it comes from
     * @param waysOut what would remove it
     */
    public record ObstacleFault(String code, String userMessage, String source, List<String> waysOut) {}

    /** Both values of a part that two have changed. */
    public record Difference(String field, Object theirs, Object yours) {}
}
