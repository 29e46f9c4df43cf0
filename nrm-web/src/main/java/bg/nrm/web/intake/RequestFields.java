package bg.nrm.web.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of a request: those of its address first, then those of its form. */
final class RequestFields {

    private static final int MOST = 5000;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private int count;

    void add(String name, String value) throws Unbearable {
        count++;
        if (count > MOST) {
            throw Unbearable.tooLarge();
        }
        values.computeIfAbsent(name, unseen -> new ArrayList<>()).add(value);
    }

    /** As they stand in an address or in a plain form. */
    void addEncoded(String encoded) throws Unbearable {
        for (String pair : encoded.split("&")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                add(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
            }
        }
    }

    Map<String, String[]> all() {
        Map<String, String[]> all = new LinkedHashMap<>();
        values.forEach((name, each) -> all.put(name, each.toArray(String[]::new)));
        return all;
    }

    private static String decoded(String text) throws Unbearable {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            throw Unbearable.unreadable();
        }
    }
}
