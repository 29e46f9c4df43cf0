package bg.nrm.rest;

import bg.nrm.access.Action;

/** Something a system can ask for: where, what act of the policy it is, and a body that is fit for it. */
record Operation(String method, String path, Action action, String body) {

    static Operation get(String path, Action action) {
        return new Operation("GET", path, action, "");
    }

    static Operation put(String path, Action action, String body) {
        return new Operation("PUT", path, action, body);
    }

    static Operation post(String path, Action action, String body) {
        return new Operation("POST", path, action, body);
    }

    /** As the description of the interface has it. */
    String name() {
        return method + " /" + path;
    }

    /** Whether its path names one record. */
    boolean isOfOneRecord() {
        return path.matches("(cases|signals|persons)/\\{.*");
    }

    Reply by(ConnectedSystem system, Known known) {
        return system.send(method, known.in(path), known.in(body));
    }

    /** Records that somebody may know: a signal, its person, their case. */
    record Known(int signal, long version, long person, String reference) {

        String in(String text) {
            return text.replace("signals/{id}", "signals/" + signal)
                    .replace("persons/{id}", "persons/" + person)
                    .replace("{reference}", reference)
                    .replace("papers/{number}", "papers/1")
                    .replace("{year}", "2025")
                    .replace("{signal}", Integer.toString(signal))
                    .replace("{person}", Long.toString(person))
                    .replace("{version}", Long.toString(version));
        }
    }
}
