package bg.nrm.rest;

/** What the systems of these tests send. */
public final class Bodies {

    private Bodies() {}

    /** A signal of an NGO about one woman, with a text of its own. */
    public static String signal(String narrative) {
        return """
                {"facts": {"received": "2026-03-02", "channel": "HOTLINE", "sender": "NGO", "district": "BGS",
                           "forms": ["LABOUR"]},
                 "narrative": "%s",
                 "persons": [{"knownness": "PARTLY_KNOWN", "name": {"given": "Яна"}, "sex": "F", "age": {"known": "ADULT"}}]}
                """
                .formatted(narrative);
    }

    static String caseOf(long person, long signal) {
        return """
                {"personId": %d, "signalId": %d, "firstFactAt": "2026-03-02T08:00:00Z", "forms": ["LABOUR"]}
                """
                .formatted(person, signal);
    }

    /** Of somebody whom no signal is said to have named. */
    static String caseOf(long person) {
        return """
                {"personId": %d, "firstFactAt": "2026-03-02T08:00:00Z", "forms": ["LABOUR"]}
                """
                .formatted(person);
    }

    static String triage(long version) {
        return """
                {"version": %d, "outcome": "TRAFFICKING", "reason": "документите са отнети"}
                """
                .formatted(version);
    }

    /** A step with the codes it is asked about. */
    static String step(String step, String details) {
        return """
                {"step": "%s", "happened": {"happenedAt": "2026-03-03T08:00:00Z", "note": "казаното съвпада"},
                 "details": %s}
                """
                .formatted(step, details);
    }

    /** A paper that takes no step: an entry in the personal file. */
    static String fileEntry() {
        return """
                {"form": "PERSONAL_FILE_ENTRY", "happenedAt": "2026-03-03T08:00:00Z",
                 "values": {"entry": ["Планът е обсъден с лицето."]}}
                """;
    }
}
