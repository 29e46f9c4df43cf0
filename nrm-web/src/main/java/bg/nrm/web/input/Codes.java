package bg.nrm.web.input;

import bg.nrm.codes.CodeLists;
import bg.nrm.codes.ListedCode;
import bg.nrm.web.frame.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Code lists for pages, worded in the user's language. */
@Named
@ApplicationScoped
public class Codes {

    /** Lists so long that people look for a name in them. */
    private static final Set<String> BY_NAME = Set.of("COUNTRY", "LANGUAGE", "DISTRICT");

    @Inject
    private CodeLists lists;

    @Inject
    private Language language;

    /** The wording of a value today, also of an old one. */
    public String label(String list, String code) {
        return lists.label(list, code, language.locale());
    }

    /** The same at the beginning of a line. */
    public String capitalLabel(String list, String code) {
        return capital(label(list, code));
    }

    /** The wordings of several values, one after the other. */
    public String labels(String list, Collection<String> codes) {
        return codes.stream().map(code -> label(list, code)).collect(Collectors.joining(", "));
    }

    /** The wording at the time of a record, whatever the value is called today. */
    public String labelAt(Instant recorded, String list, String code) {
        return lists.labelAt(recorded, list, code, language.locale());
    }

    /** The wordings of several values at the time of a record. */
    public String labelsAt(Instant recorded, String list, Collection<String> codes) {
        return codes.stream().map(code -> labelAt(recorded, list, code)).collect(Collectors.joining(", "));
    }

    /** What can be chosen today, in the list's order. */
    public List<SelectItem> items(String list) {
        return lists.current(list).stream().map(this::item).toList();
    }

    /** The same without some values, one after another in {@code left}, parted by blanks. */
    public List<SelectItem> itemsWithout(String list, String left) {
        List<String> unwanted = List.of(left.split(" "));
        return lists.current(list).stream()
                .filter(entry -> !unwanted.contains(entry.code()))
                .map(this::item)
                .toList();
    }

    /** What can be chosen today, sorted by its wording: for countries and languages. */
    public List<SelectItem> sorted(String list) {
        Collator order = Collator.getInstance(language.locale());
        return lists.current(list).stream()
                .map(this::item)
                .sorted(Comparator.comparing(SelectItem::getLabel, order))
                .toList();
    }

    /** What can be chosen today, in the order in which it is looked for. */
    public List<SelectItem> choices(String list) {
        return BY_NAME.contains(list) ? sorted(list) : items(list);
    }

    private SelectItem item(ListedCode entry) {
        return new SelectItem(entry.code(), capital(entry.label(language.locale())));
    }

    /** A choice begins with a capital; within a sentence the same words do not. */
    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
