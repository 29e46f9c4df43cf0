package bg.nrm.web.cases;

import bg.nrm.casefile.StepField;
import bg.nrm.procedure.language.StepId;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The indicators that help to look further, list by list and in groups. They decide nothing and are counted nowhere. */
@ApplicationScoped
class IndicatorLists {

    @Inject
    private Codes codes;

    @Inject
    private Texts texts;

    List<IndicatorList> of(StepId step) {
        return Stream.of(
                        StepField.INDICATORS,
                        StepField.FORM_INDICATORS,
                        StepField.GENERAL_INDICATORS,
                        StepField.OPERATIONAL_INDICATORS)
                .filter(StepField.of(step)::contains)
                .map(this::list)
                .toList();
    }

    private IndicatorList list(StepField field) {
        Map<String, List<SelectItem>> groups = codes.items(field.list()).stream()
                .collect(Collectors.groupingBy(
                        item -> group(field, item.getValue().toString()), LinkedHashMap::new, Collectors.toList()));
        return new IndicatorList(
                field.field(),
                texts.in("cases", field.field() + ".list"),
                texts.in("cases", field.field() + ".lead"),
                groups.entrySet().stream()
                        .map(group -> new IndicatorList.Group(
                                field.field() + "-" + group.getKey(),
                                texts.in("cases", field.field() + "." + group.getKey()),
                                group.getValue()))
                        .toList());
    }

    /** The mechanism numbers its matters; the list by form names the form before each number. */
    private static String group(StepField field, String code) {
        return field == StepField.INDICATORS || field == StepField.FORM_INDICATORS ? code.split("_")[0] : "ALL";
    }
}
