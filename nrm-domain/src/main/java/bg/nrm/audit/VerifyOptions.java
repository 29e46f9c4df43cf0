package bg.nrm.audit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the command line of {@link VerifyAudit} asks for. */
record VerifyOptions(
        boolean help,
        String url,
        String user,
        Optional<Path> passwordFile,
        Optional<Path> keys,
        boolean showsKeys,
        Optional<Link> checkpoint,
        Optional<Path> checkpoints,
        Locale language) {

    /** Something on the command line cannot be followed; the key of the sentence that says so, and what it is about. */
    static final class Unclear extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String key;
        private final String about;

        Unclear(String key, String about) {
            super(key + " " + about);
            this.key = key;
            this.about = about;
        }

        String key() {
            return key;
        }

        String about() {
            return about;
        }
    }

    static VerifyOptions parse(List<String> arguments, Locale language) {
        Reading reading = new Reading(language);
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            reading.option(rest.pop(), rest);
        }
        return reading.options();
    }

    private static final class Reading {

        private boolean help;
        private Optional<String> url = Optional.empty();
        private String user = "nrm_app";
        private Optional<Path> passwordFile = Optional.empty();
        private Optional<Path> keys = Optional.empty();
        private boolean showsKeys;
        private Optional<Link> checkpoint = Optional.empty();
        private Optional<Path> checkpoints = Optional.empty();
        private Locale language;

        Reading(Locale language) {
            this.language = language;
        }

        void option(String option, Deque<String> rest) {
            switch (option) {
                case "--help", "-h" -> help = true;
                case "--url" -> url = Optional.of(value(option, rest));
                case "--user" -> user = value(option, rest);
                case "--password-file" -> passwordFile = Optional.of(Path.of(value(option, rest)));
                case "--keys" -> keys = Optional.of(Path.of(value(option, rest)));
                case "--checking-keys" -> showsKeys = true;
                case "--checkpoints" -> checkpoints = Optional.of(Path.of(value(option, rest)));
                case "--checkpoint" -> checkpoint = Optional.of(checkpoint(value(option, rest)));
                case "--lang" -> language = Locale.forLanguageTag(value(option, rest));
                default -> throw new Unclear("option.unknown", option);
            }
        }

        VerifyOptions options() {
            if (!help && !showsKeys && url.isEmpty()) {
                throw new Unclear("option.missing", "--url");
            }
            if (!help && keys.isEmpty()) {
                throw new Unclear("option.missing", "--keys");
            }
            return new VerifyOptions(
                    help, url.orElse(""), user, passwordFile, keys, showsKeys, checkpoint, checkpoints, language);
        }

        private static Link checkpoint(String text) {
            return Link.parse(text).orElseThrow(() -> new Unclear("checkpoint.unreadable", text));
        }

        private static String value(String option, Deque<String> rest) {
            return Optional.ofNullable(rest.poll()).orElseThrow(() -> new Unclear("option.value", option));
        }
    }
}
