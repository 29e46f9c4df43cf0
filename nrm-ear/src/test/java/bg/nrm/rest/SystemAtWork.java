package bg.nrm.rest;

import jakarta.json.JsonObject;

/** What a connected system does before it comes to the point. */
final class SystemAtWork {

    private SystemAtWork() {}

    /** A signal, found to be about trafficking, and the case of its person. */
    static String openCase(ConnectedSystem system) {
        JsonObject signal = signal(system);
        int id = signal.getInt("id");
        system.post("signals/" + id + "/triage", Bodies.triage(signal.getInt("version")));
        return system.post("cases", Bodies.caseOf(person(signal), id)).body().getString("reference");
    }

    static JsonObject signal(ConnectedSystem system) {
        Reply registered = system.post("signals", Bodies.signal("работи в оранжерия"));
        return system.get("signals/" + registered.body().getInt("id")).body();
    }

    static long person(JsonObject signal) {
        return signal.getJsonArray("persons").getJsonObject(0).getInt("id");
    }
}
