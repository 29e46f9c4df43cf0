package bg.nrm.paper;

import bg.nrm.procedure.language.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All forms of the mechanism, in the order in which the procedure names its documents: one for each. */
public final class Forms {

    private static final Map<Document, Form> BY_DOCUMENT = Stream.of(
                    IdentificationForms.all(), ReferralForms.all(), InclusionForms.all(), ChildForms.all())
            .flatMap(List::stream)
            .collect(Collectors.toMap(Form::document, Function.identity()));

    private static final List<Form> ALL =
            Arrays.stream(Document.values()).map(BY_DOCUMENT::get).toList();

    private Forms() {}

    public static List<Form> all() {
        return ALL;
    }

    public static Form of(Document document) {
        return BY_DOCUMENT.get(document);
    }

    /** A form by its code. */
    public static Optional<Form> withCode(String code) {
        return ALL.stream().filter(form -> form.code().equals(code)).findFirst();
    }
}
