package bg.nrm.procedure.publication;

import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Period;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.Step;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

/** Whether an edition can be shown: every rule of it has its words in both languages. */
public final class EditionWording {

    private EditionWording() {}

    /** The first thing an edition lacks, as a line for whoever publishes it; nothing if it is whole. */
    public static Optional<String> lackOf(Procedure procedure) {
        return lackOf(procedure, Words.in(Locale.forLanguageTag("bg")))
                .or(() -> lackOf(procedure, Words.in(Locale.ENGLISH)));
    }

    static Optional<String> lackOf(Procedure procedure, Words words) {
        try {
            sayAll(procedure, words);
            return Optional.empty();
        } catch (MissingResourceException missing) {
            return Optional.of("edition %s has no wording of %s in language %s"
                    .formatted(
                            procedure.edition().code(),
                            missing.getKey(),
                            words.locale().getLanguage()));
        }
    }

    private static void sayAll(Procedure procedure, Words words) {
        words.edition(procedure.edition().code());
        procedure.steps().forEach(step -> say(procedure, step, words));
        procedure.periods().forEach(period -> say(period, words));
        procedure.notices().forEach(words::of);
        Handbook.of(procedure, words, Parameters.proposed());
    }

    private static void say(Procedure procedure, Step step, Words words) {
        words.of(step.id());
        words.rule(procedure, step.id());
        words.button(step.id());
        step.documents().forEach(words::of);
    }

    private static void say(Period period, Words words) {
        words.of(period.id());
        words.rule(period.id());
        period.length().ifPresent(length -> words.atExpiry(period.id()));
    }
}
