package bg.nrm.procedure.publication;

import bg.nrm.procedure.language.Citation;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.Length;
import bg.nrm.procedure.language.Notice;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.Principle;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.SopSet;
import bg.nrm.procedure.language.Source;
import bg.nrm.procedure.language.Span;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.Unit;
import bg.nrm.procedure.standing.Lack;
import bg.nrm.procedure.standing.WayOut;
import bg.nrm.time.Sofia;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;

/** The wording of every term and rule of the procedure: Bulgarian, or English where asked for. */
public record Words(Locale locale, ResourceBundle bundle, boolean ofChildren) {

    private static final Locale BULGARIAN = new Locale("bg");

    public static Words in(Locale asked) {
        Locale locale = asked.getLanguage().equals("en") ? Locale.ENGLISH : BULGARIAN;
        return new Words(
                locale, ResourceBundle.getBundle("bg.nrm.procedure.Sop", locale, Words.class.getClassLoader()), false);
    }

    /** The same words as these rules need them: where they are for children, „лицето“ is „детето“. */
    public Words about(Procedure rules) {
        return new Words(locale, bundle, rules.edition().sets().contains(SopSet.CHILDREN));
    }

    public String of(Enum<?> term) {
        return text(key(term));
    }

    public String of(Citation citation) {
        String source = of(citation.source());
        return citation.step().map(step -> say("citation.step", source, step)).orElse(source);
    }

    public String of(Source source) {
        Source.Place place = source.place();
        String number = optional("place." + place.number()).orElse(place.number());
        return of(source.act()) + ", " + say(key(place.kind()), number);
    }

    /** What is missing, as a sentence. */
    public String of(Lack lack) {
        return new Sentences(this).of(lack);
    }

    /** The way out, as the words on its button. */
    public String of(WayOut wayOut) {
        return new Sentences(this).of(wayOut);
    }

    /** How long, as configured: „20 дни“. */
    public String of(Length length, Parameters parameters) {
        Span span = parameters.span(length);
        return amount(BigDecimal.valueOf(span.amount()), span.unit());
    }

    /** The value of a parameter with its unit, or yes and no. */
    public String value(Parameter parameter, Parameters parameters) {
        return amount(parameters.value(parameter), parameter.unit());
    }

    public String of(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("date"), locale).format(day);
    }

    public String day(Instant moment) {
        return of(Sofia.dayOf(moment));
    }

    /** The rule of a step in a few words of our own, for the worker who is about to take it: some are said otherwise for children. */
    public String rule(Procedure rules, StepId step) {
        String key = key(step) + ".rule";
        boolean children = rules.edition().sets().contains(SopSet.CHILDREN);
        return Optional.of("children." + key)
                .filter(own -> children)
                .flatMap(this::optional)
                .orElseGet(() -> text(key));
    }

    /** The verb with its object, for the button that takes the step. */
    public String button(StepId step) {
        return text(key(step) + ".button");
    }

    /** What is uncertain, conflicting or cut in the sources of this step. */
    public Optional<String> note(StepId step) {
        return optional(key(step) + ".note");
    }

    public String rule(PeriodId period) {
        return text(key(period) + ".rule");
    }

    /** What happens when the period is over. */
    public String atExpiry(PeriodId period) {
        return text(key(period) + ".expiry");
    }

    public String rule(Principle principle) {
        return text(key(principle) + ".rule");
    }

    /** What somebody is reminded of: a sentence for the circumstance, or else the principle. */
    public String of(Notice notice) {
        return optional("notice." + notice.circumstance()).orElseGet(() -> rule(notice.principle()));
    }

    /** The title of an edition, alone or of several sets together. */
    public String edition(String code) {
        return text("edition." + code);
    }

    /** An event in the middle of a sentence: a step or period by its quoted title, a consent as given, a circumstance as it is. */
    String told(Enum<?> term) {
        if (term instanceof Consent consent) {
            return say("agreed", of(consent));
        }
        return term instanceof StepId || term instanceof PeriodId ? say("quoted", of(term)) : of(term);
    }

    /** A fact as something that holds. */
    String held(Enum<?> fact) {
        return fact instanceof StepId ? say("taken", of(fact)) : told(fact);
    }

    /** An event as the beginning of a time: „считано от …“. */
    String since(Enum<?> event) {
        return optional("since." + event.name()).orElseGet(() -> say(kindOfStart(event), of(event)));
    }

    private static String kindOfStart(Enum<?> event) {
        return event instanceof StepId ? "since.step" : event instanceof Consent ? "since.consent" : "since.fact";
    }

    /** How often: „всеки месец“, „на всеки 2 месеца“. */
    String each(Length length, Parameters parameters) {
        Span span = parameters.span(length);
        return span.amount() == 1 ? text("each." + span.unit()) : say("each", of(length, parameters));
    }

    /** A list to read: „A, B или C“, in the order in which the terms are declared, so that the text never changes by chance. */
    String list(Collection<?> terms, String conjunction, Function<Enum<?>, String> wording) {
        List<String> said = terms.stream()
                .<Enum<?>>map(Enum.class::cast)
                .sorted(Comparator.comparing((Enum<?> term) -> key(term).split("\\.")[0])
                        .thenComparing(Enum::ordinal))
                .map(wording)
                .toList();
        int last = said.size() - 1;
        return last == 0
                ? said.get(0)
                : String.join(", ", said.subList(0, last)) + " " + text(conjunction) + " " + said.get(last);
    }

    String text(String key) {
        return bundle.getString(own(key));
    }

    Optional<String> optional(String key) {
        String own = own(key);
        return bundle.containsKey(own) ? Optional.of(bundle.getString(own)) : Optional.empty();
    }

    private String own(String key) {
        return ofChildren && bundle.containsKey("children." + key) ? "children." + key : key;
    }

    String say(String key, Object... words) {
        return text(key).formatted(words);
    }

    /** The class as it is nested, then the constant: {@code Clock.State.LATE}. */
    static String key(Enum<?> term) {
        String name = term.getDeclaringClass().getName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.') + '.' + term.name();
    }

    private String amount(BigDecimal amount, Unit unit) {
        if (unit == Unit.YES_NO) {
            return text(key(unit) + (amount.signum() == 0 ? ".no" : ".yes"));
        }
        String number = amount.toPlainString().replace('.', locale.equals(BULGARIAN) ? ',' : '.');
        return number + ' ' + (amount.compareTo(BigDecimal.ONE) == 0 ? text(key(unit) + ".one") : of(unit));
    }
}
